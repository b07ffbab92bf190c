/** Part of a text that stands in one line. */
export interface TextLine {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Lines whose tops are nearer than this are one, pixels. */
const SAME = 2;

interface Letter {
  readonly letter: string;
  /** Null for blanks that take no room. */
  readonly rect: DOMRect | null;
}

/** The lines in which a text stands on the page, each with its place in the window; without the blanks at their ends. */
export function textLines(node: Text): readonly TextLine[] {
  const { data } = node;
  const from = data.search(/\S/);
  if (from < 0) return [];
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, data.trimEnd().length);
  const rects = rectsOf(range);
  const [first] = rects;
  if (first === undefined) return [];
  if (rects.every((rect) => isSameLine(rect, first))) return [lineOf(data, rects)];
  return brokenLines(node, range);
}

/** Where a text breaks is not told; so each letter is asked where it stands. */
function brokenLines(node: Text, range: Range): readonly TextLine[] {
  const lines: Letter[][] = [];
  let top: DOMRect | null = null;
  let at = 0;
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const rect = rectsOf(range).at(-1) ?? null;
    if (rect !== null && (top === null || !isSameLine(rect, top))) {
      top = rect;
      lines.push([]);
    }
    lines.at(-1)?.push({ letter, rect });
  }
  return lines.flatMap((letters) => {
    const isInk = ({ letter, rect }: Letter): boolean => rect !== null && letter.trim() !== '';
    const inked = letters.slice(letters.findIndex(isInk), letters.findLastIndex(isInk) + 1);
    const rects = inked.flatMap(({ rect }) => (rect === null ? [] : [rect]));
    return rects.length === 0 ? [] : [lineOf(inked.map(({ letter }) => letter).join(''), rects)];
  });
}

function rectsOf(range: Range): readonly DOMRect[] {
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

function isSameLine(a: DOMRect, b: DOMRect): boolean {
  return Math.abs(a.top - b.top) < SAME;
}

function lineOf(text: string, rects: readonly DOMRect[]): TextLine {
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const { top, height } = rects[0]!;
  return { text: text.replace(/\s+/g, ' ').trim(), left, top, width: right - left, height };
}
