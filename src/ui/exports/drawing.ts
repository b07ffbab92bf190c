/** A line of text where it stood on the page, pixels from the corner of the drawing. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly baseline: number;
  /** Which of its places stays where it is in a face of another width. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: Font;
  readonly color: string;
  readonly opacity: number;
  /** A line around the letters, in the colour of the ground. */
  readonly halo: { readonly color: string; readonly width: number } | null;
}

export interface Font {
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: string;
  readonly style: string;
}

/** What is drawn: shapes, and words over them. */
export interface Drawing {
  readonly shapes: readonly SVGElement[];
  readonly texts: readonly DrawnText[];
  /** Pixels, of all that is drawn. */
  readonly width: number;
  readonly height: number;
}

export const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, typeof value === 'number' ? shortened(value) : value);
  return element;
}

/** A length to a hundredth of a pixel. */
function shortened(length: number): string {
  return String(Math.round(100 * length) / 100);
}
