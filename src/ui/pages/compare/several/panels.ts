import { lettersOf } from '../../../charts/letters';

/** Where the panels of a picture lie, px. */
export interface Panels {
  readonly width: number;
  /** Of the whole picture, for panels of a height. */
  readonly heightOf: (panel: number) => number;
  readonly placeOf: (index: number, panel: number) => { readonly x: number; readonly y: number };
}

const GAP = 24;
/** Between two rows of panels. */
const ROW_GAP = 14;
/** Least widths of pictures with so many panels side by side. */
const FOUR = 880;
const TWO = 560;

/** Panels of one width: side by side where they have room, one or two below each other where not. */
export function panelsIn(width: number, count: number): Panels {
  const most = width >= FOUR ? 4 : width >= TWO ? 2 : 1;
  const across = Math.max(1, Math.min(most, count));
  const rows = Math.max(1, Math.ceil(count / across));
  const own = Math.floor((width - GAP * (across - 1)) / across);
  return {
    width: own,
    heightOf: (panel) => rows * panel + (rows - 1) * ROW_GAP,
    placeOf: (index, panel) => ({
      x: (index % across) * (own + GAP),
      y: Math.floor(index / across) * (panel + ROW_GAP),
    }),
  };
}

/** Half of a label of an axis, px. */
const HALF_LABEL = 14;

/** How the label of an axis stands to its place, so that it stays inside its panel. */
export function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < HALF_LABEL) return 'start';
  return x > width - HALF_LABEL ? 'end' : 'middle';
}

/** Width of a letter of a panel's title, px. */
const LETTER = 6.2;
const LINES = 2;

/** A panel's title in at most two lines, cut with an ellipsis where even they are too short. */
export function titleLines(title: string, width: number): readonly string[] {
  const most = Math.floor(width / LETTER);
  // Han may break anywhere, other scripts between words.
  const words = title.match(/\p{Script=Han}[，。：（）]?|[^\s\p{Script=Han}]+\s?|\s/gu) ?? [title];
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1)!;
    if (line !== '' && lettersOf((line + word).trimEnd()) > most) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  const kept = lines.slice(0, LINES).map((line) => line.trimEnd());
  const isCut = lines.length > LINES;
  return kept.map((line, index) => fitted(line, most, isCut && index === LINES - 1));
}

function fitted(line: string, most: number, isCut: boolean): string {
  if (!isCut && lettersOf(line) <= most) return line;
  let kept = line;
  while (kept.length > 1 && lettersOf(kept) > most - 1) kept = kept.slice(0, -1);
  // Not half a letter that takes two places.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
