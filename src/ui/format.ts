/** Numbers as text, the same in every language. What languages write otherwise is in i18n/en/format.ts and zh/format.ts. */

const LOCALE = 'en-US';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(least: number, most: number, sign: 'auto' | 'exceptZero'): Intl.NumberFormat {
  const name = `${least} ${most} ${sign}`;
  let found = formatters.get(name);
  if (found === undefined) {
    found = new Intl.NumberFormat(LOCALE, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: sign,
    });
    formatters.set(name, found);
  }
  return found;
}

/** A number with its decimals; a minus is a real minus, a nought has no sign. */
export function rounded(
  value: number,
  least: number,
  most: number,
  sign: 'auto' | 'exceptZero' = 'auto',
): string {
  if (!Number.isFinite(value)) return '–';
  const text = formatter(least, most, sign).format(value).replace('-', '−');
  return /[1-9]/.test(text) ? text : text.replace(/^[−+]/, '');
}

/** 32768 → "32,768". */
export function count(value: number): string {
  return rounded(value, 0, 0);
}

/** A number as short as three significant digits allow: 0.35, 1.2, 12.6, 3300. */
export function plain(value: number): string {
  return rounded(value, 0, decimalsFor(value));
}

/** Decimals that show three significant digits. */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return 0;
  if (size >= 10) return 1;
  if (size >= 1) return 2;
  return Math.min(6, 2 - Math.floor(Math.log10(size)));
}

/** Risk-adjusted return: "+9.1%". */
export function roi(fraction: number): string {
  return `${rounded(fraction * 100, 1, 1, 'exceptZero')}%`;
}

/** Percentage points without a sign: "0.3". */
export function points(fraction: number): string {
  const size = Math.abs(fraction) * 100;
  return size > 0 && size < 0.05 ? '<0.1' : rounded(size, 1, 1);
}

/** A chance: "53%"; what is rare is not called impossible, what is common not certain. */
export function chance(probability: number): string {
  if (probability > 0 && probability < 0.01) return '<1%';
  if (probability < 1 && probability > 0.99) return '>99%';
  return `${rounded(probability * 100, 0, 0)}%`;
}

/** How many of a hundred. */
export function inHundred(probability: number): string {
  return rounded(probability * 100, 0, 0);
}

/** A share or a rate as a parameter shows it: "2.5%", "0.05%". */
export function percent(fraction: number): string {
  return `${rounded(fraction * 100, 0, Math.min(3, decimalsFor(fraction * 100)))}%`;
}

/** USD million of an outcome, signed and without unit: "+26", "−122", "+5.2". */
export function outcome(millions: number): string {
  const decimals = millions !== 0 && Math.abs(millions) < 9.95 ? 1 : 0;
  return rounded(millions, decimals, decimals, 'exceptZero');
}

/** USD million of an amount, unsigned: "112", "2.4". */
export function amount(millions: number): string {
  const decimals = millions !== 0 && Math.abs(millions) < 9.95 ? 1 : 0;
  return rounded(millions, decimals, decimals);
}

/** A tick on an outcome axis: "+100", "0", "−50". */
export function tick(value: number): string {
  return rounded(value, 0, 2, 'exceptZero');
}

/** A tick on an axis of returns: "+10%", "0%", "−20%". */
export function tickPercent(fraction: number): string {
  return `${rounded(fraction * 100, 0, 1, 'exceptZero')}%`;
}

/** Months with at most one decimal: "12.6", "13". */
export function months(value: number): string {
  return rounded(value, 0, 1);
}

/** A multiple: "1.2×". */
export function multiple(value: number): string {
  return `${rounded(value, value >= 10 ? 0 : 1, 2)}×`;
}

/** A ratio: "2.89". */
export function ratio(value: number): string {
  return rounded(value, 2, 2);
}

/** Milliseconds of a run. */
export function milliseconds(value: number): string {
  return rounded(value, 0, 0);
}

/** A year on an axis: "2027" in full, "’29" short. */
export function year(value: number, short: boolean): string {
  return short ? `’${String(value).slice(-2)}` : String(value);
}

/** Points gained, whole: "+46", "−3", "0". */
export function gain(fraction: number): string {
  return rounded(fraction * 100, 0, 0, 'exceptZero');
}

/** Points with their sign and a decimal: "+46.2", "−0.3". */
export function pointsSigned(fraction: number): string {
  return rounded(fraction * 100, 1, 1, 'exceptZero');
}
