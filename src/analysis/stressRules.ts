import { permutation } from '../numerics/permutation';
import { studentT975 } from '../numerics/replicates';
import { losingShare, measuresOf, scoreBeyond, type Estimate, type RuleMeasures } from './ruleMeasures';
import type { Steps } from './steps';
import {
  bestScore,
  LEADING_INPUTS,
  outcomesOf,
  searchRules,
  widestDenseRule,
  type OutcomeTable,
  type Rule,
} from './thresholdRules';

/** A rule and what it does in worlds that it was not found in. */
export interface MeasuredRule {
  readonly rule: Rule;
  readonly measures: RuleMeasures;
}

/** What tells losing worlds from others. */
export interface StressRules {
  /** Share of worlds that lose. */
  readonly base: Estimate;
  /** The rule; null where none is better than what chance alone brings. */
  readonly chosen: MeasuredRule | null;
  /** The widest rule inside which at most half as many worlds do not lose as on average; null without a rule. */
  readonly surest: MeasuredRule | null;
  /** The best rules of the search, one input first, then the best pairs; empty where all worlds end alike. */
  readonly best: readonly MeasuredRule[];
  /** Best score of searches where losses are dealt to the worlds at random. */
  readonly chance: number;
}

/** Searches among losses that were dealt at random: what exceeds the best of them is less likely than 1 in 20. */
const DEALS = 19;
/** What the Philox stream of deals is for; 1 to 6 are others'. */
const STREAM_DEALS = 7;
/** Pairs that are told beside the rule. */
const TOLD_PAIRS = 3;

function* scoreOfChance(table: OutcomeTable, seed: number): Steps<number> {
  let best = 0;
  for (let deal = 0; deal < DEALS; deal++) {
    const order = permutation(seed, STREAM_DEALS, deal, table.loses.length);
    const loses = table.loses.map((_, row) => table.loses[order[row]!]!);
    best = Math.max(best, bestScore(yield* searchRules({ bins: table.bins, loses })));
  }
  return best;
}

function hasBothEnds(table: OutcomeTable): boolean {
  const { losing, others } = outcomesOf(table);
  return losing > 0 && others > 0;
}

/**
 * The shortest rule that tells losing worlds from others (equations 6.33 and 6.34), found in some worlds and measured
 * in others, so that the search does not flatter it. Two inputs take the place of one where they score better beyond
 * error in the worlds of the report. There is a rule where its score exceeds all of nineteen searches among losses
 * dealt at random, and is above 0 beyond error in the report; beyond error is 97.5 % of Student's t over the scrambles.
 *
 * @param search  worlds in which rules are searched
 * @param report  worlds of other scrambles, one after the other in turns, with the same inputs
 * @param scrambles  scrambles of the report, a power of two
 * @param seed  decides how losses are dealt
 */
export function* stressRulesOf(
  search: OutcomeTable,
  report: OutcomeTable,
  scrambles: number,
  seed: number,
): Steps<StressRules> {
  const base = losingShare(report, scrambles);
  const nothing: StressRules = { base, chosen: null, surest: null, best: [], chance: 0 };
  if (search.bins.length === 0 || !hasBothEnds(search) || !hasBothEnds(report)) return nothing;

  const measured = (rule: Rule): MeasuredRule => ({ rule, measures: measuresOf(report, scrambles, rule) });
  const isSure = ({ value, standardError }: Estimate): boolean =>
    value > studentT975(scrambles - 1) * standardError;
  const { singles, pairs } = yield* searchRules(search);
  const chance = yield* scoreOfChance(search, seed);
  const single = singles[0]!;
  const [pair] = pairs;
  const isBetter = pair !== undefined && isSure(scoreBeyond(report, scrambles, pair.rule, single.rule));
  const winner = isBetter ? pair : single;
  const best = [single, ...pairs.slice(0, TOLD_PAIRS)].map(({ rule }) => measured(rule));
  if (winner.score <= chance || !isSure(scoreBeyond(report, scrambles, winner.rule, undefined)))
    return { ...nothing, best, chance };

  const leading = singles.slice(0, LEADING_INPUTS).map(({ rule }) => rule.conditions[0].input);
  const { losing, others } = outcomesOf(search);
  const surest = yield* widestDenseRule(search, leading, 1 - others / (losing + others) / 2);
  return {
    base,
    chosen: measured(winner.rule),
    surest: surest === undefined ? null : measured(surest),
    best,
    chance,
  };
}
