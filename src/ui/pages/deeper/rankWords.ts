const DIGITS = 2;

/** A rank correlation as it is read: signed, with a real minus, and no more decimals than anybody can mean. */
export function rankWords(rank: number): string {
  const size = Number(Math.abs(rank).toFixed(DIGITS));
  return size === 0 ? '0' : `${rank < 0 ? '−' : '+'}${size}`;
}

/** The number of a typed rank correlation, with a comma or a real minus too; NaN where there is none. */
export function typedRank(entry: string): number {
  const text = entry.trim().replace('−', '-').replace(',', '.');
  const rank = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) + 0 : Number.NaN;
  return rank > -1 && rank < 1 ? rank : Number.NaN;
}
