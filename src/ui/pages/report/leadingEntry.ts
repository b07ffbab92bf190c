import { entryPaths, type EntryPath } from '../../../model/parameters';
import type { Verdict } from '../../verdict';

/** The better of the two ways in. */
export function leadingEntry({ ranking }: Pick<Verdict, 'ranking'>): EntryPath {
  return entryPaths.reduce((ahead, path) => (ranking.indexOf(path) < ranking.indexOf(ahead) ? path : ahead));
}
