import { LineDrawing } from '../LineDrawing';

/** An arrow that comes to rest on a line. */
export function SaveMark() {
  return <LineDrawing shape="M8 2v8.5M4.5 7.5L8 11l3.5-3.5M3 14h10" size={14} />;
}
