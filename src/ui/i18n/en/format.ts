import { count, decimalsFor, rounded } from '../../format';

/** USD million with its sign and scale: "$150m", "$3.3bn", "−$2.5m". */
function money(millions: number): string {
  const size = Math.abs(millions);
  const text = size >= 1000 ? `$${rounded(size / 1000, 0, decimalsFor(size / 1000))}bn` : `$${small(size)}m`;
  return millions < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** Money of a parameter: finer below 10, so that a small amount can be told from none. */
function small(size: number): string {
  return size >= 10
    ? rounded(size, 0, size % 1 === 0 ? 0 : 1)
    : rounded(size, 0, Math.max(1, decimalsFor(size)));
}

/** RMB million: "RMB 50m". */
function renminbi(millions: number): string {
  const size = Math.abs(millions);
  return size >= 1000
    ? `RMB ${rounded(millions / 1000, 0, 2)}bn`
    : `RMB ${rounded(millions, 0, decimalsFor(size))}m`;
}

/** A share as so many of the fewest that make it whole: 0.05 is "1 in 20", 0.03 is "3 in 100". */
function share(fraction: number): string {
  const of = 1 / fraction;
  return Math.abs(of - Math.round(of)) < 1e-6
    ? `1 in ${count(Math.round(of))}`
    : `${rounded(fraction * 100, 0, 2)} in 100`;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date, or only its year or month: "10 Nov 2026", "Nov 2026", "2026". */
function date(iso: string): string {
  const [inYear, month, day] = iso.split('-');
  if (month === undefined) return inYear!;
  const name = monthNames[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${inYear}` : `${Number(day)} ${name} ${inYear}`;
}

const both = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A label inside a sentence; what begins with an abbreviation keeps its capitals. */
function inSentence(label: string): string {
  return /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** How English writes what other languages write otherwise. */
export const enFormat = {
  money,
  renminbi,
  share,
  date,
  allOf: (items: readonly string[]): string => both.format(items),
  anyOf: (items: readonly string[]): string => either.format(items),
  /** A list of some out of more: "a, b, c". */
  some: (items: readonly string[]): string => items.join(', '),
  /** Clauses of a sentence, one after the other. */
  clauses: (items: readonly string[]): string => items.join('; '),
  inSentence,
  /** A label at the start of a sentence. */
  capital: (label: string): string => label.charAt(0).toUpperCase() + label.slice(1),
  /** Whole sentences, one after the other. */
  sentences: (items: readonly string[]): string => items.filter((item) => item !== '').join(' '),
  /** What stands between two sentences. */
  space: ' ',
};
