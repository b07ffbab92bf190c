/** A number as a cell shows it, and what it is of: `+9.1%` is 9.1 of `%`, `$2.31bn` is 2.31 of `$bn`. */
export interface Figure {
  readonly number: Shown;
  /** Empty for a plain number. */
  readonly unit: string;
  /** The error behind `±`; null where none is shown. */
  readonly error: Shown | null;
}

/** A number, or what is only known to be below one: `<0.1`. */
type Shown = number | string;

const sign = '[+\\-−]?';
const digits = '\\d[\\d,]*(?:\\.\\d+)?';
/** Signs of money, or letters in front of the digits. */
const before = '[$€£¥]|RMB ';
/** A sign, or one or two words: no digits, so that “61 of 100” is no figure. */
const behind = '[%×‰°]|[\\p{L}µ/]+(?: [\\p{L}/]+)?';
const figure = new RegExp(
  `^(<?)(${sign})(${before})?(${digits})(?: ?(${behind}))?(?: ± ?(<?)(${digits}))?$`,
  'u',
);

/**
 * The figure that a text is, or null where it is something else: words, a range.
 *
 * @param text  with plain spaces
 */
export function figureIn(text: string): Figure | null {
  const found = figure.exec(text);
  if (found === null) return null;
  const [, below = '', minus = '', money = '', size = '', unit = '', errorBelow = '', error] = found;
  const isNegative = minus === '−' || minus === '-';
  const isCode = money.endsWith(' ');
  return {
    number: shown(below, size, isNegative),
    unit: isCode && unit !== '' ? `${money}${unit}` : `${money.trim()}${unit}`,
    error: error === undefined ? null : shown(errorBelow, error, false),
  };
}

function shown(below: string, size: string, isNegative: boolean): Shown {
  const plain = size.replaceAll(',', '');
  const number = Number(plain) * (isNegative ? -1 : 1);
  return below === '' ? number + 0 : `${below}${number}`;
}
