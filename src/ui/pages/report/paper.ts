// A4 with margins of 10 and 15 mm, as report.css has it, in CSS pixels of 1/96 inch.

/** Width of the text, px. */
export const PAPER_WIDTH = 680;
/** Height of the text, px. */
export const PAPER_HEIGHT = 1046;
/** Room between two columns, px. */
const GAP = 28;
/** Width of a column, px. */
export const COLUMN_WIDTH = (PAPER_WIDTH - GAP) / 2;
/** From this width of the screen on, the memo is as wide as on paper. */
export const SHOWS_PAPER = '(min-width: 842px)';
