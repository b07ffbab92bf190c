import { LineDrawing } from '../LineDrawing';

const shapes = {
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6h-7a3.75 3.75 0 0 0 0 7.5H10',
  history: 'M2.6 2.6v3h3M2.9 5.5A5.75 5.75 0 1 1 2.25 8.6M8 5v3.3l2.3 1.4',
} as const;

/** The drawings of the history, which come with it. */
export function HistoryIcon({ name }: { name: keyof typeof shapes }) {
  return <LineDrawing className="icon" shape={shapes[name]} size={18} />;
}
