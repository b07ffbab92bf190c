import { svgElement } from './drawing';

/** What a style sheet may say of a shape, and what it is where nothing is said. */
const painted: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'shape-rendering': 'auto',
  'vector-effect': 'none',
};
/** The same of shapes and groups; they do not pass it on. */
const grouped: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  transform: 'none',
};

/** Elements that hold others and paint nothing. */
const holders = new Set([
  'g',
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'marker',
  'svg',
  'linearGradient',
  'symbol',
]);
const left = new Set(['title', 'desc', 'text', 'style', 'script', 'foreignObject']);
const unwanted = /^(class|style|role|tabindex|focusable|aria-.*|data-.*|on.*)$/;

/** An address inside the document as every reader of SVG takes it. */
function written(value: string): string {
  return value.replace(/url\("([^"]*)"\)/g, 'url($1)');
}

function paint(copy: SVGElement, style: CSSStyleDeclaration, names: Readonly<Record<string, string>>): void {
  for (const [name, initial] of Object.entries(names)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== initial) copy.setAttribute(name, written(value));
  }
}

/** A shape of the page with what its style sheet says written into it, and all inside it; without its words. */
export function copiedShape(shape: SVGElement): SVGElement | null {
  const style = getComputedStyle(shape);
  const isHolder = holders.has(shape.localName);
  if (left.has(shape.localName) || (style.display === 'none' && !isHolder)) return null;
  const copy = svgElement(shape.localName, {});
  for (const { name, value } of shape.attributes)
    if (!unwanted.test(name) && !(name in painted) && !(name in grouped) && !name.startsWith('xmlns'))
      copy.setAttribute(name, value);
  paint(copy, style, grouped);
  if (shape.hasAttribute('patternTransform'))
    copy.setAttribute('patternTransform', shape.getAttribute('patternTransform')!);
  if (isHolder) {
    copy.removeAttribute('transform');
    const transform = shape.getAttribute('transform');
    if (transform !== null) copy.setAttribute('transform', transform);
  } else {
    if (style.visibility !== 'visible') return null;
    paint(copy, style, painted);
  }
  for (const child of shape.children) {
    const part = child instanceof SVGElement ? copiedShape(child) : null;
    if (part !== null) copy.append(part);
  }
  return copy;
}

/** A picture of the page where it stands in a drawing. */
export function copiedPicture(picture: SVGSVGElement, x: number, y: number): SVGElement {
  const copy = copiedShape(picture)!;
  const { width, height } = picture.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x, y, width, height })) copy.setAttribute(name, String(value));
  if (getComputedStyle(picture).overflow === 'visible') copy.setAttribute('overflow', 'visible');
  return copy;
}
