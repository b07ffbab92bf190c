import type { Steps } from './steps';

/** Equally likely bins of an input, from its lowest values to its highest. */
export const BINS = 20;

/** One side of a threshold: inputs whose bin is below `cut`, or at least `cut`. */
export interface Condition {
  /** Number of the input. */
  readonly input: number;
  readonly side: 'under' | 'over';
  /** From 1 to `BINS` - 1: the threshold is the input's quantile cut / BINS. */
  readonly cut: number;
}

/** A rule in one condition, or in two of which both hold (`and`) or at least one does (`or`). */
export interface Rule {
  readonly conditions: readonly [Condition] | readonly [Condition, Condition];
  readonly joined: 'and' | 'or';
}

/** Worlds in rows: the bin of each input, and whether the world loses. */
export interface OutcomeTable {
  /** For each input, the bins of the worlds, 0 … `BINS` - 1. */
  readonly bins: readonly Uint8Array[];
  /** 1 for a world that loses, 0 for another. */
  readonly loses: Uint8Array;
}

/** A rule and how well it tells losing worlds from others, in the worlds of a search. */
export interface ScoredRule {
  readonly rule: Rule;
  /** Share of the losing worlds inside less share of the others inside, from 0 to 1. */
  readonly score: number;
}

/** The best rules that a search found. */
export interface FoundRules {
  /** The best rule in each input, best first; of equals the earlier input. */
  readonly singles: readonly ScoredRule[];
  /** The best rule in each pair of the leading inputs, best first; of equals the earlier pair. */
  readonly pairs: readonly ScoredRule[];
}

/** Inputs whose pairs are searched: a pair that tells worlds apart has an input that does so by itself. */
export const LEADING_INPUTS = 16;

/** Whether a world is inside a rule. */
export function isInside({ bins }: OutcomeTable, row: number, { conditions, joined }: Rule): boolean {
  const holds = ({ input, side, cut }: Condition): boolean =>
    side === 'under' ? bins[input]![row]! < cut : bins[input]![row]! >= cut;
  return joined === 'and' ? conditions.every(holds) : conditions.some(holds);
}

/** Worlds that lose, and the others. */
export function outcomesOf({ loses }: OutcomeTable): { readonly losing: number; readonly others: number } {
  const losing = loses.reduce((count, lost) => count + lost, 0);
  return { losing, others: loses.length - losing };
}

/**
 * Weight of each world: the score of a rule is the sum over the worlds inside, divided by losing · others. Whole
 * numbers, so that every sum is exact.
 */
function weightsOf(table: OutcomeTable): {
  readonly lost: number;
  readonly kept: number;
  readonly scale: number;
} {
  const { losing, others } = outcomesOf(table);
  return { lost: others, kept: -losing, scale: losing * others };
}

const opposite = { under: 'over', over: 'under' } as const;

/** The rule that holds where another does not. */
function complement({ conditions, joined }: Rule): Rule {
  const turned = conditions.map((condition) => ({ ...condition, side: opposite[condition.side] }));
  return {
    conditions: turned as unknown as Rule['conditions'],
    joined: conditions.length === 1 ? 'and' : joined === 'and' ? 'or' : 'and',
  };
}

/** A rule by the sum over the worlds inside; where that is negative, its complement, which has the opposite sum. */
function scored(rule: Rule, sum: number, scale: number): ScoredRule {
  return sum >= 0 ? { rule, score: sum / scale } : { rule: complement(rule), score: -sum / scale };
}

/** The best rule in one input. */
function bestSingle(table: OutcomeTable, input: number): ScoredRule {
  const { lost, kept, scale } = weightsOf(table);
  const bins = table.bins[input]!;
  const sums = new Float64Array(BINS);
  for (let row = 0; row < bins.length; row++) sums[bins[row]!]! += table.loses[row] === 1 ? lost : kept;
  let [best, bestCut, under] = [0, 1, 0];
  for (let cut = 1; cut < BINS; cut++) {
    under += sums[cut - 1]!;
    if (Math.abs(under) <= Math.abs(best)) continue;
    [best, bestCut] = [under, cut];
  }
  return scored({ conditions: [{ input, side: 'under', cut: bestCut }], joined: 'and' }, best, scale);
}

const SIDE = BINS + 1;

/** Sums over the cells below two cuts, at `cut · SIDE + other cut`, of a weight for losing worlds and one for others. */
function cumulativeSums(
  { bins, loses }: OutcomeTable,
  a: number,
  b: number,
  lost: number,
  kept: number,
): Float64Array {
  const [first, second] = [bins[a]!, bins[b]!];
  const sums = new Float64Array(SIDE * SIDE);
  for (let row = 0; row < loses.length; row++)
    sums[(first[row]! + 1) * SIDE + second[row]! + 1]! += loses[row] === 1 ? lost : kept;
  for (let i = 1; i < SIDE; i++)
    for (let k = 1; k < SIDE; k++)
      sums[i * SIDE + k]! +=
        sums[(i - 1) * SIDE + k]! + sums[i * SIDE + k - 1]! - sums[(i - 1) * SIDE + k - 1]!;
  return sums;
}

const sides = ['under', 'over'] as const;

/** Sum over the corner of two cuts that lies on the given sides of them. */
function cornerSum(
  sums: Float64Array,
  i: number,
  k: number,
  first: Condition['side'],
  second: Condition['side'],
): number {
  const both = sums[i * SIDE + k]!;
  const underFirst = sums[i * SIDE + BINS]!;
  const underSecond = sums[BINS * SIDE + k]!;
  if (first === 'under') return second === 'under' ? both : underFirst - both;
  return second === 'under' ? underSecond - both : sums[SIDE * SIDE - 1]! - underFirst - underSecond + both;
}

/** Visits the corners of all cuts of two inputs, in one fixed order. */
function forEachCorner(
  visit: (i: number, k: number, first: Condition['side'], second: Condition['side']) => void,
): void {
  for (let i = 1; i < BINS; i++)
    for (let k = 1; k < BINS; k++)
      for (const first of sides) for (const second of sides) visit(i, k, first, second);
}

/** The best rule in two inputs: both conditions, or at least one. */
function bestPair(table: OutcomeTable, a: number, b: number): ScoredRule {
  const { lost, kept, scale } = weightsOf(table);
  const sums = cumulativeSums(table, a, b, lost, kept);
  let best = 0;
  let corner: readonly [Condition, Condition] = [
    { input: a, side: 'under', cut: 1 },
    { input: b, side: 'under', cut: 1 },
  ];
  forEachCorner((i, k, first, second) => {
    const sum = cornerSum(sums, i, k, first, second);
    if (Math.abs(sum) <= Math.abs(best)) return;
    best = sum;
    corner = [
      { input: a, side: first, cut: i },
      { input: b, side: second, cut: k },
    ];
  });
  return scored({ conditions: corner, joined: 'and' }, best, scale);
}

function byScore(a: ScoredRule, b: ScoredRule): number {
  return b.score - a.score;
}

/**
 * The best rules in one input and in two (equation 6.33): every threshold at a twentieth of the input's quantiles, both
 * sides of it, both ways of joining two. Looking at all of them takes a fraction of a second and leaves nothing to
 * chance. The score is Youden's: the share of the losing worlds that a rule covers less the share of the others that it
 * covers; 0 says nothing, 1 tells them apart without fail.
 *
 * @param table  with losing worlds and others
 * @source  Youden (1950), Cancer 3(1) 32-35; Friedman and Fisher (1999), Statistics and Computing 9(2) 123-143 (boxes
 *   in few inputs); Bryant and Lempert (2010), Technological Forecasting and Social Change 77(1) 34-49 (coverage and
 *   density)
 */
export function* searchRules(table: OutcomeTable): Steps<FoundRules> {
  const singles: ScoredRule[] = [];
  for (let input = 0; input < table.bins.length; input++) {
    singles.push(bestSingle(table, input));
    yield;
  }
  singles.sort(byScore);
  const leading = singles.slice(0, LEADING_INPUTS).map(({ rule }) => rule.conditions[0].input);
  const pairs: ScoredRule[] = [];
  for (const [at, a] of leading.entries()) {
    for (const b of leading.slice(at + 1)) pairs.push(bestPair(table, a, b));
    yield;
  }
  return { singles, pairs: pairs.sort(byScore) };
}

/** Score of the best rule of a search. */
export function bestScore({ singles, pairs }: FoundRules): number {
  return Math.max(singles[0]?.score ?? 0, pairs[0]?.score ?? 0);
}

/**
 * The widest rule inside which at least a given share of worlds loses: one condition, or two that both hold where they
 * cover more.
 *
 * @param inputs  numbers of the inputs to look at
 * @param density  share of the worlds inside that lose, at least
 * @returns  undefined where no rule that covers more than a twentieth of the losing worlds is so dense
 */
export function* widestDenseRule(
  table: OutcomeTable,
  inputs: readonly number[],
  density: number,
): Steps<Rule | undefined> {
  let most = outcomesOf(table).losing / BINS;
  let widest: Rule | undefined;
  const consider = (losing: number, others: number, conditions: Rule['conditions']): void => {
    if (losing <= most || losing < density * (losing + others)) return;
    most = losing;
    widest = { conditions, joined: 'and' };
  };
  for (const input of inputs) {
    const [losing, others] = [
      cumulativeSums(table, input, input, 1, 0),
      cumulativeSums(table, input, input, 0, 1),
    ];
    for (let cut = 1; cut < BINS; cut++)
      for (const side of sides) {
        const insideOf = (sums: Float64Array): number => cornerSum(sums, cut, BINS, side, 'under');
        consider(insideOf(losing), insideOf(others), [{ input, side, cut }]);
      }
    yield;
  }
  for (const [at, a] of inputs.entries()) {
    for (const b of inputs.slice(at + 1)) {
      const [losing, others] = [cumulativeSums(table, a, b, 1, 0), cumulativeSums(table, a, b, 0, 1)];
      forEachCorner((i, k, first, second) =>
        consider(cornerSum(losing, i, k, first, second), cornerSum(others, i, k, first, second), [
          { input: a, side: first, cut: i },
          { input: b, side: second, cut: k },
        ]),
      );
    }
    yield;
  }
  return widest;
}
