import { MARGIN } from './chartDrawing';
import { SVG, svgElement, type Drawing, type DrawnText } from './drawing';

/** Whole size of the file of a drawing, pixels. */
export function sizeOf({ width, height }: Drawing): { readonly width: number; readonly height: number } {
  return { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

function placeOf({ anchor, left, width }: DrawnText): number {
  return anchor === 'start' ? left : anchor === 'middle' ? left + width / 2 : left + width;
}

function textElement(drawn: DrawnText): SVGElement {
  const { text, baseline, anchor, font, color, opacity, halo } = drawn;
  const element = svgElement('text', {
    x: placeOf(drawn),
    y: baseline,
    fill: color,
    'font-family': font.family,
    'font-size': font.size,
    'font-weight': font.weight,
    ...(font.style === 'normal' ? {} : { 'font-style': font.style }),
    ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    ...(opacity < 1 ? { opacity } : {}),
    ...(halo === null
      ? {}
      : {
          stroke: halo.color,
          'stroke-width': halo.width,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
        }),
  });
  element.textContent = text;
  return element;
}

/**
 * A drawing as an SVG file that stands alone: shapes and words with nothing around them that a program could lack. Its
 * faces are named and not included; where Source Sans is missing another takes its place.
 *
 * @param title  what it shows, for whoever cannot see it
 * @param scale  of its size in pixels
 * @param withWords  false for what lies under the words
 */
export function svgFile(
  drawing: Drawing,
  title: string,
  source: string,
  scale = 1,
  withWords = true,
): string {
  const { width, height } = sizeOf(drawing);
  const root = svgElement('svg', {
    width: scale * width,
    height: scale * height,
    viewBox: `0 0 ${width} ${height}`,
  });
  const texts = svgElement('g', {});
  for (const [name, words] of [
    ['title', title],
    ['desc', source],
  ] as const) {
    const element = svgElement(name, {});
    element.textContent = words;
    root.append(element);
  }
  root.append(svgElement('rect', { width, height, fill: '#ffffff' }));
  const body = svgElement('g', { transform: `translate(${MARGIN} ${MARGIN})` });
  body.append(...drawing.shapes.map((shape) => shape.cloneNode(true)));
  if (withWords) {
    // Figures of one width, as on the page.
    texts.style.fontFeatureSettings = '"tnum", "lnum"';
    texts.append(...drawing.texts.map(textElement));
    body.append(texts);
  }
  root.append(body);
  const text = new XMLSerializer().serializeToString(root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text.includes(SVG) ? text : text.replace('<svg', `<svg xmlns="${SVG}"`)}\n`;
}
