import type { Drawing, DrawnText, Font } from './drawing';
import { widthOf } from './fontMetrics';
import { readDrawing } from './readDrawing';

/** Room around a picture, pixels. */
export const MARGIN = 24;
const SOURCE_ABOVE = 22;
const SOURCE_LINE = 16;
const SOURCE_COLOR = '#696f79';

/** Lines of a text that are no wider than a picture; parts of it stay whole. */
function wrapped(parts: readonly string[], font: Font, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = last === undefined ? part : `${last}${part}`;
    if (last !== undefined && widthOf(font, longer.trim()) > width) lines.push(part.trimStart());
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines.map((line) => line.trim());
}

/** Whatever a theme does to the page is done in one go, so that nobody sees it. */
function inLightTheme<Result>(read: () => Result): Result {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset['theme'] = 'light';
  try {
    return read();
  } finally {
    if (theme === undefined) delete dataset['theme'];
    else dataset['theme'] = theme;
  }
}

/** Shows a scrolled table from its first row while something is done. */
function unscrolled<Result>(part: Element, act: () => Result): Result {
  const scrolled = [...part.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }));
  for (const { element } of scrolled) element.scrollTo(0, 0);
  try {
    return act();
  } finally {
    for (const { element, top, left } of scrolled) element.scrollTo(left, top);
  }
}

/**
 * A chart as it is on screen, with its question and how it is read above it and its source below; on white, in the colours of
 * the light theme whatever the page shows, as it goes onto slides and paper.
 *
 * @param chart  the section of a chart
 * @param source  what it comes from, in parts between which a line may end
 */
export function chartDrawing(chart: Element, source: readonly string[]): Drawing {
  const read = inLightTheme(() => unscrolled(chart, () => readDrawing(chart)));
  const font: Font = { family: getComputedStyle(chart).fontFamily, size: 12, weight: '400', style: 'normal' };
  const lines = wrapped(source, font, read.width);
  const below = lines.map((text, line): DrawnText => ({
    text,
    left: 0,
    width: widthOf(font, text),
    baseline: read.height + SOURCE_ABOVE + line * SOURCE_LINE,
    anchor: 'start',
    font,
    color: SOURCE_COLOR,
    opacity: 1,
    halo: null,
  }));
  return {
    shapes: read.shapes,
    texts: [...read.texts, ...below],
    width: read.width,
    height: read.height + SOURCE_ABOVE + (lines.length - 1) * SOURCE_LINE + SOURCE_LINE / 2,
  };
}
