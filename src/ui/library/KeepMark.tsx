import type { Keeping } from '../../state/library/libraryState';
import { LineDrawing } from '../LineDrawing';

const BOOKMARK = 'M4 2.5h8v11L8 10.75 4 13.5z';
const inside: Readonly<Record<Keeping, string>> = {
  unsaved: '',
  saving: 'M6.5 6.5h3',
  saved: 'M6 6.25l1.5 1.5L10.25 5',
  apart: '',
  failed: 'M8 5v2.25M8 9v.01',
};

/** A bookmark that is ticked, busy, empty or in doubt; never alone on screen without a name. */
export function KeepMark({ keeping }: { keeping: Keeping }) {
  return <LineDrawing shape={BOOKMARK + inside[keeping]} size={18} />;
}
