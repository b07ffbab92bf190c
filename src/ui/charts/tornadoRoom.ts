// Known before the picture is here, so that nothing moves when it comes.

/** Heights of the tornado's parts, px. */
export const tornadoRoom = { head: 38, row: 24, axis: 24 } as const;
/** Bars before all are asked for. */
export const TORNADO_ROWS = 12;
/** What is written under the bars: two lines, a third on a phone. */
const TORNADO_WORDS = 84;
/** The dots of luck under that: title, rows and their meaning. */
export const luckRoom = { head: 44, row: 20, words: 40 } as const;
const LUCK_ROWS = 5;

/** Height of a tornado with so many bars. */
export function barsHeight(rows: number): number {
  return tornadoRoom.head + rows * tornadoRoom.row + tornadoRoom.axis;
}

/** Height of the picture with the first bars, the words and the dots. */
export const TORNADO_HEIGHT =
  barsHeight(TORNADO_ROWS) + TORNADO_WORDS + luckRoom.head + LUCK_ROWS * luckRoom.row + luckRoom.words;

/** Height of the tornado with its question, before it is here. */
export const TORNADO_PLACE = TORNADO_HEIGHT + 67;
