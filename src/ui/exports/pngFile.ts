import { MARGIN } from './chartDrawing';
import type { Drawing, DrawnText } from './drawing';
import { canvasFont } from './fontMetrics';
import { sizeOf, svgFile } from './svgFile';

/** Pixels of the file for each of the page. */
const SCALE = 2;

function write(context: CanvasRenderingContext2D, drawn: DrawnText): void {
  const { text, left, width, baseline, font, color, opacity, halo } = drawn;
  context.font = canvasFont(font);
  // The page has figures of one width, for which a canvas cannot be asked: what a text lacks is spread over it.
  context.letterSpacing = '0px';
  const lacks = (width - context.measureText(text).width) / Array.from(text).length;
  context.letterSpacing = `${lacks}px`;
  context.globalAlpha = opacity;
  if (halo !== null) {
    context.strokeStyle = halo.color;
    context.lineWidth = halo.width;
    context.lineJoin = 'round';
    context.strokeText(text, left, baseline);
  }
  context.fillStyle = color;
  context.fillText(text, left, baseline);
}

/**
 * A drawing as a PNG file of twice the page's pixels. The browser draws the shapes as it draws every SVG; the words are
 * written over them, since a picture may not use the page's own faces and a canvas of the page may.
 *
 * @throws  where the browser has no room for so large a picture
 */
export async function pngFile(drawing: Drawing): Promise<Blob> {
  const { width, height } = sizeOf(drawing);
  const shapes = new Image();
  shapes.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawing, '', '', SCALE, false))}`;
  await Promise.all([shapes.decode(), document.fonts.ready]);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(SCALE * width);
  canvas.height = Math.round(SCALE * height);
  const context = canvas.getContext('2d')!;
  context.drawImage(shapes, 0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.translate(MARGIN, MARGIN);
  for (const text of drawing.texts) write(context, text);
  const file = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (file === null) throw new Error('the picture is too large for this browser');
  return file;
}
