/** The only place that turns numbers into text. A minus is a real minus; nothing else depends on the locale yet. */

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

function render(value: number, least: number, most: number, sign: 'auto' | 'exceptZero' = 'auto'): string {
  if (!Number.isFinite(value)) return '–';
  const text = formatter(least, most, sign).format(value).replace('-', '−');
  return /[1-9]/.test(text) ? text : text.replace(/^[−+]/, '');
}

/** 32768 → "32,768". */
export function count(value: number): string {
  return render(value, 0, 0);
}

/** A number as short as three significant digits allow: 0.35, 1.2, 12.6, 3300. */
export function plain(value: number): string {
  return render(value, 0, decimalsFor(value));
}

function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return 0;
  if (size >= 10) return 1;
  if (size >= 1) return 2;
  return Math.min(6, 2 - Math.floor(Math.log10(size)));
}

/** Risk-adjusted return: "+9.1%". */
export function roi(fraction: number): string {
  return `${render(fraction * 100, 1, 1, 'exceptZero')}%`;
}

/** Percentage points without a sign: "0.3". */
export function points(fraction: number): string {
  const size = Math.abs(fraction) * 100;
  return size > 0 && size < 0.05 ? '<0.1' : render(size, 1, 1);
}

/** A chance: "53%"; what is rare is not called impossible, what is common not certain. */
export function chance(probability: number): string {
  if (probability > 0 && probability < 0.01) return '<1%';
  if (probability < 1 && probability > 0.99) return '>99%';
  return `${render(probability * 100, 0, 0)}%`;
}

/** How many of a hundred. */
export function inHundred(probability: number): string {
  return render(probability * 100, 0, 0);
}

/** A share as so many of the fewest that make it whole: 0.05 is "1 in 20", 0.03 is "3 in 100". */
export function share(fraction: number): string {
  const of = 1 / fraction;
  return Math.abs(of - Math.round(of)) < 1e-6
    ? `1 in ${count(Math.round(of))}`
    : `${render(fraction * 100, 0, 2)} in 100`;
}

/** A share or a rate as a parameter shows it: "2.5%", "0.05%". */
export function percent(fraction: number): string {
  return `${render(fraction * 100, 0, Math.min(3, decimalsFor(fraction * 100)))}%`;
}

/** USD million without sign or unit word: "$150m", "$3.3bn", "−$2.5m". */
export function money(millions: number): string {
  const size = Math.abs(millions);
  const text = size >= 1000 ? `$${render(size / 1000, 0, decimalsFor(size / 1000))}bn` : `$${small(size)}m`;
  return millions < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** Money of a parameter: finer below 10, so that a small amount can be told from none. */
function small(size: number): string {
  return size >= 10
    ? render(size, 0, size % 1 === 0 ? 0 : 1)
    : render(size, 0, Math.max(1, decimalsFor(size)));
}

/** USD million of an outcome, signed and without unit: "+26", "−122", "+5.2". */
export function outcome(millions: number): string {
  const decimals = millions !== 0 && Math.abs(millions) < 9.95 ? 1 : 0;
  return render(millions, decimals, decimals, 'exceptZero');
}

/** USD million of an amount, unsigned: "112", "2.4". */
export function amount(millions: number): string {
  const decimals = millions !== 0 && Math.abs(millions) < 9.95 ? 1 : 0;
  return render(millions, decimals, decimals);
}

/** A tick on an outcome axis: "+100", "0", "−50". */
export function tick(value: number): string {
  return render(value, 0, 2, 'exceptZero');
}

/** A tick on an axis of returns: "+10%", "0%", "−20%". */
export function tickPercent(fraction: number): string {
  return `${render(fraction * 100, 0, 1, 'exceptZero')}%`;
}

/** Months with at most one decimal: "12.6", "13". */
export function months(value: number): string {
  return render(value, 0, 1);
}

/** RMB million: "RMB 50m". */
export function renminbi(millions: number): string {
  const size = Math.abs(millions);
  return size >= 1000
    ? `RMB ${render(millions / 1000, 0, 2)}bn`
    : `RMB ${render(millions, 0, decimalsFor(size))}m`;
}

/** A multiple: "1.2×". */
export function multiple(value: number): string {
  return `${render(value, value >= 10 ? 0 : 1, 2)}×`;
}

/** A ratio: "2.89". */
export function ratio(value: number): string {
  return render(value, 2, 2);
}

/** Milliseconds of a run. */
export function milliseconds(value: number): string {
  return render(value, 0, 0);
}

/** A year on an axis: "2027" in full, "’29" short. */
export function year(value: number, short: boolean): string {
  return short ? `’${String(value).slice(-2)}` : String(value);
}

const months3 = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date, or only its year or month: "10 Nov 2026", "Nov 2026", "2026". */
export function date(iso: string): string {
  const [inYear, month, day] = iso.split('-');
  if (month === undefined) return inYear!;
  const name = months3[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${inYear}` : `${Number(day)} ${name} ${inYear}`;
}

/** Points gained, whole: "+46", "−3", "0". */
export function gain(fraction: number): string {
  return render(fraction * 100, 0, 0, 'exceptZero');
}

/** Points with their sign and a decimal: "+46.2", "−0.3". */
export function pointsSigned(fraction: number): string {
  return render(fraction * 100, 1, 1, 'exceptZero');
}
