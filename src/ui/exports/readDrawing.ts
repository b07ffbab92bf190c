import { copiedPicture } from './copiedSvg';
import { svgElement, type Drawing, type DrawnText, type Font } from './drawing';
import { shareOverBaseline, widthOf } from './fontMetrics';
import { textLines } from './textLines';

/** Where an element may be seen, and how well. */
interface Seen {
  readonly opacity: number;
  readonly clip: DOMRect | null;
}

/** Parts that are no part of the picture: what it is asked by. */
const CONTROLS = '.chart-controls, .undrawn, .button, button.link[aria-expanded], svg.icon';

/** Height of a line of words of which the page tells only the box, in sizes of its font. */
const LINE = 1.25;

const CLEAR = /^(transparent|rgba\(0, 0, 0, 0\))$/;

/**
 * What a part of the page shows, as shapes and words: pictures of SVG with what the style sheet says of them, boxes with
 * their grounds and borders, and every line of text where it stands. Nothing is drawn anew, so it is what its reader saw.
 */
export function readDrawing(part: Element): Drawing {
  return new Reading(part).drawing();
}

class Reading {
  private readonly shapes: SVGElement[] = [];
  private readonly texts: DrawnText[] = [];
  private readonly origin: DOMRect;
  private right = 0;
  private bottom = 0;

  constructor(part: Element) {
    const { left, top, width, height } = part.getBoundingClientRect();
    const above = Number.parseFloat(getComputedStyle(part).paddingTop);
    this.origin = new DOMRect(left, top + above, width, height - above);
    for (const child of part.children) this.read(child, { opacity: 1, clip: null });
  }

  drawing(): Drawing {
    const { shapes, texts, right, bottom } = this;
    return { shapes, texts, width: Math.ceil(right), height: Math.ceil(bottom) };
  }

  private read(element: Element, seen: Seen): void {
    if (element.matches(CONTROLS)) return;
    const style = getComputedStyle(element);
    const opacity = seen.opacity * Number(style.opacity);
    // What only those hear who have the page read to them is clipped away to nothing.
    if (style.display === 'none' || opacity === 0 || style.clipPath === 'inset(50%)') return;
    if (element instanceof SVGSVGElement) {
      this.picture(element, style, opacity);
      return;
    }
    const isVisible = style.visibility === 'visible';
    if (isVisible) {
      this.boxes(element, style, opacity);
      this.mark(element, '::before', opacity);
    }
    const inside = { opacity, clip: clipOf(element, style, seen.clip) };
    if (element instanceof HTMLSelectElement) {
      if (isVisible) this.choice(element, style, inside);
    } else
      for (const child of element.childNodes) {
        if (child instanceof Element) this.read(child, inside);
        else if (child instanceof Text && isVisible) this.words(child, style, inside);
      }
    if (isVisible) this.mark(element, '::after', opacity);
  }

  private add(shape: SVGElement, opacity: number): void {
    if (opacity < 1) shape.setAttribute('opacity', String(opacity));
    this.shapes.push(shape);
  }

  private reach(right: number, bottom: number): void {
    this.right = Math.max(this.right, right);
    this.bottom = Math.max(this.bottom, bottom);
  }

  private picture(picture: SVGSVGElement, style: CSSStyleDeclaration, opacity: number): void {
    const { left, top, right, bottom, width } = picture.getBoundingClientRect();
    if (width === 0 || style.visibility !== 'visible') return;
    this.reach(right - this.origin.left, bottom - this.origin.top);
    const copy = copiedPicture(picture, left - this.origin.left, top - this.origin.top);
    copy.removeAttribute('opacity');
    this.add(copy, opacity);
    for (const text of picture.querySelectorAll('text')) {
      const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode() !== null) {
        const node = nodes.currentNode as Text;
        const own = getComputedStyle(node.parentElement!);
        if (own.display !== 'none' && own.visibility === 'visible')
          this.words(node, own, { opacity: opacity * opacityWithin(text, picture), clip: null });
      }
    }
  }

  /** The grounds and borders of an element, in each line that it takes. */
  private boxes(element: Element, style: CSSStyleDeclaration, opacity: number): void {
    const rects = style.display === 'inline' ? element.getClientRects() : [element.getBoundingClientRect()];
    // The dots under a word that explains itself are a help to whoever can ask it.
    const isHelp = style.display === 'inline' && style.borderBottomStyle === 'dotted';
    for (const rect of rects) {
      const { left, top, width, height } = rect;
      if (width > 0 && height > 0)
        this.box(style, left - this.origin.left, top - this.origin.top, width, height, opacity, isHelp);
    }
  }

  private box(
    style: CSSStyleDeclaration,
    x: number,
    y: number,
    width: number,
    height: number,
    opacity: number,
    isBare = false,
  ): void {
    const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
    const round = rx > 0 ? { rx } : {};
    if (!CLEAR.test(style.backgroundColor)) {
      this.reach(x + width, y + height);
      this.add(svgElement('rect', { x, y, width, height, ...round, fill: style.backgroundColor }), opacity);
    }
    if (isBare) return;
    const borders = sides.map((side) => ({
      side,
      width: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
      color: style.getPropertyValue(`border-${side}-color`),
      line: style.getPropertyValue(`border-${side}-style`),
    }));
    const drawn = borders.filter(
      (border) => border.line !== 'none' && border.width > 0 && !CLEAR.test(border.color),
    );
    const [first] = drawn;
    if (first === undefined) return;
    if (drawn.length === sides.length && drawn.every(({ color }) => color === first.color)) {
      const half = first.width / 2;
      const inner = { x: x + half, y: y + half, width: width - first.width, height: height - first.width };
      const frame = { ...inner, ...round, fill: 'none', stroke: first.color, 'stroke-width': first.width };
      this.add(svgElement('rect', { ...frame, ...dashes(first.line) }), opacity);
      return;
    }
    for (const border of drawn) {
      const half = border.width / 2;
      const ends = {
        top: { x1: x, y1: y + half, x2: x + width, y2: y + half },
        right: { x1: x + width - half, y1: y, x2: x + width - half, y2: y + height },
        bottom: { x1: x, y1: y + height - half, x2: x + width, y2: y + height - half },
        left: { x1: x + half, y1: y, x2: x + half, y2: y + height },
      }[border.side];
      const line = { ...ends, stroke: border.color, 'stroke-width': border.width, ...dashes(border.line) };
      this.add(svgElement('line', line), opacity);
    }
  }

  /** A mark that the style sheet puts before or behind an element: where it says, or else in its line. */
  private mark(element: Element, which: '::before' | '::after', opacity: number): void {
    const style = getComputedStyle(element, which);
    if (style.content !== '""') return;
    const [width = 0, height = 0] = [style.width, style.height].map(Number.parseFloat);
    if (!(width > 0) || Number.isNaN(height)) return;
    const own = element.getBoundingClientRect();
    const isPlaced = style.position === 'absolute';
    const x = isPlaced ? Number.parseFloat(style.left) : which === '::before' ? 0 : own.width - width;
    const y = isPlaced ? Number.parseFloat(style.top) : (own.height - height) / 2;
    const { left, top } = this.origin;
    this.box(style, own.left + x - left, own.top + y - top, width, height, opacity);
  }

  /** What is chosen of a list. */
  private choice(list: HTMLSelectElement, style: CSSStyleDeclaration, seen: Seen): void {
    const { left, top, height } = list.getBoundingClientRect();
    const font = fontOf(style);
    const text = list.selectedOptions[0]?.textContent.trim() ?? '';
    const from = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
    const line = {
      text,
      left: left + from,
      width: widthOf(font, text),
      top: top + (height - LINE * font.size) / 2,
      height: LINE * font.size,
    };
    this.line(line, font, style.color, 'start', seen, null);
  }

  private words(node: Text, style: CSSStyleDeclaration, seen: Seen): void {
    const isInPicture = node.parentElement instanceof SVGElement;
    const width = Number.parseFloat(style.strokeWidth);
    const halo = isInPicture && style.stroke !== 'none' && width > 0 ? { color: style.stroke, width } : null;
    const color = isInPicture ? style.fill : style.color;
    for (const line of textLines(node))
      this.line(line, fontOf(style), color, anchorOf(style, isInPicture), seen, halo);
  }

  private line(
    line: { text: string; left: number; top: number; width: number; height: number },
    font: Font,
    color: string,
    anchor: DrawnText['anchor'],
    { opacity, clip }: Seen,
    halo: DrawnText['halo'],
  ): void {
    const { text, left, top, width, height } = line;
    if (text === '' || CLEAR.test(color)) return;
    const [middle, centre] = [left + width / 2, top + height / 2];
    if (
      clip !== null &&
      (middle < clip.left || middle > clip.right || centre < clip.top || centre > clip.bottom)
    )
      return;
    const x = left - this.origin.left;
    this.reach(x + width, top + height - this.origin.top);
    const baseline = top - this.origin.top + height * shareOverBaseline(font);
    this.texts.push({ text, left: x, width, baseline, anchor, font, color, opacity, halo });
  }
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

function dashes(line: string): Readonly<Record<string, string>> {
  return line === 'dashed'
    ? { 'stroke-dasharray': '4 3' }
    : line === 'dotted'
      ? { 'stroke-dasharray': '1 2' }
      : {};
}

function fontOf(style: CSSStyleDeclaration): Font {
  const { fontFamily: family, fontSize, fontWeight: weight, fontStyle } = style;
  return { family, size: Number.parseFloat(fontSize), weight, style: fontStyle };
}

function anchorOf(style: CSSStyleDeclaration, isInPicture: boolean): DrawnText['anchor'] {
  if (isInPicture)
    return style.textAnchor === 'middle' || style.textAnchor === 'end' ? style.textAnchor : 'start';
  if (style.textAlign === 'center') return 'middle';
  return style.textAlign === 'right' || style.textAlign === 'end' ? 'end' : 'start';
}

/** Where what is in an element can be seen: not beyond one that cuts off what is longer than itself. */
function clipOf(element: Element, { overflowX }: CSSStyleDeclaration, clip: DOMRect | null): DOMRect | null {
  const cuts =
    (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
  return cuts ? element.getBoundingClientRect() : clip;
}

/** What the groups around a text leave of it. */
function opacityWithin(text: Element, picture: Element): number {
  let opacity = 1;
  for (let at: Element | null = text; at !== null && at !== picture; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}
