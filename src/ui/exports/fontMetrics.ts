import type { Font } from './drawing';

let context: CanvasRenderingContext2D | null = null;

/** How a canvas is told of a font. */
export function canvasFont({ family, size, weight, style }: Font): string {
  return `${style} ${weight} ${size}px ${family}`;
}

function measure(font: Font, text: string): TextMetrics {
  context ??= document.createElement('canvas').getContext('2d')!;
  context.font = canvasFont(font);
  return context.measureText(text);
}

/** Width of a text, pixels. */
export function widthOf(font: Font, text: string): number {
  return measure(font, text).width;
}

/** What part of the height of its line box lies over a font's baseline. */
export function shareOverBaseline(font: Font): number {
  const { fontBoundingBoxAscent: over, fontBoundingBoxDescent: under } = measure(font, 'x');
  return over / (over + under);
}
