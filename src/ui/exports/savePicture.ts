import { saveBlob, saveFile } from '../saveFile';
import { chartDrawing } from './chartDrawing';
import { fileName } from './fileName';
import type { PictureSource } from './pictureSource';
import { pngFile } from './pngFile';
import { svgFile } from './svgFile';

/** A line may end behind a comma. */
const PARTS = /(?<=, |，)/;

/**
 * Saves what a chart shows as a picture.
 *
 * @returns  the name of the file; null where the chart shows nothing yet
 */
export async function savePicture(
  format: 'png' | 'svg',
  chart: Element,
  question: string,
  { line, name }: PictureSource,
): Promise<string | null> {
  const isDrawn = [...chart.children].some(
    (part) =>
      !part.matches('.chart-head, .chart-how') && part.querySelector('svg, table, li, [role]') !== null,
  );
  if (!isDrawn) return null;
  const drawing = chartDrawing(chart, line.split(PARTS));
  const file = fileName([name, question], format);
  if (format === 'svg') saveFile(file, svgFile(drawing, question, line), 'image/svg+xml');
  else saveBlob(file, await pngFile(drawing));
  return file;
}
