import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { isInside, type OutcomeTable, type Rule } from './thresholdRules';

/** A figure and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** What a rule does in worlds that it was not found in. */
export interface RuleMeasures {
  /** Share of all worlds that are inside. */
  readonly share: Estimate;
  /** Share of the losing worlds that are inside. */
  readonly coverage: Estimate;
  /** Share of the worlds inside that lose. */
  readonly density: Estimate;
  /** Share of the worlds outside that lose. */
  readonly elsewhere: Estimate;
  /** Share of the losing worlds inside less share of the others inside. */
  readonly score: Estimate;
}

/** Means over the worlds of each scramble: row i belongs to scramble i mod `scrambles`. */
function meansBy(scrambles: number, rows: number, f: (row: number) => boolean): Float64Array {
  const means = new Float64Array(scrambles);
  for (let row = 0; row < rows; row++) if (f(row)) means[row % scrambles]! += 1;
  return means.map((count) => count / (rows / scrambles));
}

/**
 * Ratio of two means, and its standard error from the scatter of the scrambles about that ratio: r = a / b, se(r) =
 * se(a_s - r b_s) / b. Right even where a scramble has nothing in its denominator.
 *
 * @returns  NaN where the denominator is 0
 * @source  Cochran (1977), Sampling Techniques, 3rd edition, section 6.4
 */
export function ratioOf(above: Float64Array, below: Float64Array): Estimate {
  const value = mean(above) / mean(below);
  const residuals = above.map((a, scramble) => a - value * below[scramble]!);
  return { value, standardError: replicateStandardError(residuals) / mean(below) };
}

/** Share of losing worlds. */
export function losingShare({ loses }: OutcomeTable, scrambles: number): Estimate {
  const means = meansBy(scrambles, loses.length, (row) => loses[row] === 1);
  return { value: mean(means), standardError: replicateStandardError(means) };
}

/** Score of a rule less that of another, in the same worlds; or of a rule alone. */
export function scoreBeyond(
  table: OutcomeTable,
  scrambles: number,
  rule: Rule,
  other: Rule | undefined,
): Estimate {
  const { loses } = table;
  const rows = loses.length;
  const losing = meansBy(scrambles, rows, (row) => loses[row] === 1);
  const others = losing.map((share) => 1 - share);
  const insideOf = (one: Rule, lost: number): Float64Array =>
    meansBy(scrambles, rows, (row) => loses[row] === lost && isInside(table, row, one));
  const gained = (lost: number): Float64Array => {
    const own = insideOf(rule, lost);
    if (other === undefined) return own;
    const less = insideOf(other, lost);
    return own.map((share, scramble) => share - less[scramble]!);
  };
  const [covered, taken] = [gained(1), gained(0)];
  const [l, w] = [mean(losing), mean(others)];
  const [a, b] = [mean(covered) / l, mean(taken) / w];
  const residuals = losing.map(
    (_, s) => (covered[s]! - a * losing[s]!) / l - (taken[s]! - b * others[s]!) / w,
  );
  return { value: a - b, standardError: replicateStandardError(residuals) };
}

/**
 * Coverage and density of a rule (equation 6.34).
 *
 * @param table  worlds that the rule was not found in, as many of each scramble, in turns
 * @param scrambles  number of independent scrambles
 */
export function measuresOf(table: OutcomeTable, scrambles: number, rule: Rule): RuleMeasures {
  const { loses } = table;
  const inside = loses.map((_, row) => (isInside(table, row, rule) ? 1 : 0));
  const share = (f: (row: number) => boolean): Float64Array => meansBy(scrambles, loses.length, f);
  const all = share(() => true);
  const within = share((row) => inside[row] === 1);
  const without = share((row) => inside[row] === 0);
  const lost = share((row) => loses[row] === 1);
  const lostWithin = share((row) => inside[row] === 1 && loses[row] === 1);
  const lostWithout = share((row) => inside[row] === 0 && loses[row] === 1);
  return {
    share: ratioOf(within, all),
    coverage: ratioOf(lostWithin, lost),
    density: ratioOf(lostWithin, within),
    elsewhere: ratioOf(lostWithout, without),
    score: scoreBeyond(table, scrambles, rule, undefined),
  };
}
