import type { PathId } from '../model/parameters';
import type { Side } from '../model/themes';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import type { JoiningScores } from './coalitions';
import type { Score, Scores } from './criterion';
import type { InputGroup } from './inputGroups';
import { perPath } from './perPath';
import { baselineShapley } from './shapley';

/** A group's share in the change of a path's score. */
export interface ShareSample extends Score {
  /** Its means over the pairs of orders that were tried; none where all coalitions were. */
  readonly pairMeans: Float64Array;
}

/** From the start: with the world of the end alone, and with its levers alone. */
export type HalfStep = 'world' | 'levers';

/** What the difference between two scenarios comes from. */
export interface Explanation {
  readonly groups: readonly InputGroup[];
  readonly from: Scores;
  readonly to: Scores;
  readonly halfSteps: Readonly<Record<HalfStep, Scores>>;
  /** In the order of the groups. */
  readonly shares: readonly Readonly<Record<PathId, ShareSample>>[];
  /** Orders that were tried; null where all coalitions were. */
  readonly orders: number | null;
}

function halfStepsOf(
  groups: readonly InputGroup[],
  scores: readonly Scores[],
): Readonly<Record<HalfStep, Scores>> {
  const only = (side: Side): Scores =>
    scores[groups.reduce((set, group, index) => (group.side === side ? set | (1 << index) : set), 0)]!;
  return { world: only('world'), levers: only('levers') };
}

/** What each coalition is worth, as shares of each player; nothing where there is no player. */
function sharesIn(value: (coalition: number) => number, players: number): Float64Array {
  return players === 0 ? new Float64Array(0) : baselineShapley(value, players);
}

/**
 * Shares of the groups in the change of each path's score, from all their coalitions (equation 8.5 with groups of inputs in
 * place of barriers).
 *
 * @param groups  at most eight
 * @param scores  of every coalition, in order of their numbers, all on the same worlds
 * @source  Sundararajan & Najmi (2020), The many Shapley values for model explanation, ICML 2020 (baseline Shapley)
 */
export function explanationOf(groups: readonly InputGroup[], scores: readonly Scores[]): Explanation {
  const [from, to] = [scores[0]!, scores.at(-1)!];
  const shares = perPath((path) => {
    const headline = sharesIn((coalition) => scores[coalition]![path].score, groups.length);
    const replicates = Array.from(from[path].replicateMeans, (_, replicate) =>
      sharesIn((coalition) => scores[coalition]![path].replicateMeans[replicate]!, groups.length),
    );
    return groups.map((_, index) => ({
      score: headline[index]!,
      replicateMeans: Float64Array.from(replicates, (each) => each[index]!),
      pairMeans: new Float64Array(0),
    }));
  });
  return {
    groups,
    from,
    to,
    halfSteps: halfStepsOf(groups, scores),
    shares: groups.map((_, index) => perPath((path) => shares[path][index]!)),
    orders: null,
  };
}

/**
 * Shares of single inputs in the change of each path's score, from orders in pairs with their reverses.
 *
 * @param inputs  `singleInputs`
 * @param bySide  groups of the sides, and the scores of all their coalitions: start, end and half steps
 * @param orders  a whole number of pairs, in any order
 */
export function sampledExplanation(
  inputs: readonly InputGroup[],
  bySide: { readonly groups: readonly InputGroup[]; readonly scores: readonly Scores[] },
  orders: readonly JoiningScores[],
): Explanation {
  const sorted = orders.toSorted((a, b) => a.order - b.order);
  const shareOf = (index: number, path: PathId): ShareSample => {
    const each = sorted.map(({ contributions }) => contributions[index]![path]);
    const scoreMeans = Float64Array.from(each, ({ score }) => score);
    return {
      score: mean(scoreMeans),
      replicateMeans: each[0]!.replicateMeans.map((_, replicate) =>
        mean(Float64Array.from(each, ({ replicateMeans }) => replicateMeans[replicate]!)),
      ),
      pairMeans: Float64Array.from(
        { length: sorted.length / 2 },
        (_, pair) => (scoreMeans[2 * pair]! + scoreMeans[2 * pair + 1]!) / 2,
      ),
    };
  };
  return {
    groups: inputs,
    from: bySide.scores[0]!,
    to: bySide.scores.at(-1)!,
    halfSteps: halfStepsOf(bySide.groups, bySide.scores),
    shares: inputs.map((_, index) => perPath((path) => shareOf(index, path))),
    orders: sorted.length,
  };
}

/** What is explained: a path's score, or how far the first of two is ahead of the second. */
export type Subject = PathId | readonly [PathId, PathId];

/** A change of what is explained; fractions, .05 is five points. */
export interface Change {
  readonly change: number;
  /** Of the worlds and, where orders were sampled, of the orders. */
  readonly standardError: number;
}

export interface Explained {
  readonly from: number;
  readonly to: number;
  readonly total: Change;
  /** In the order of the groups. They add up to the total to the last bit, in any order of adding. */
  readonly shares: readonly (Change & { readonly group: InputGroup })[];
  /** Sums of the shares of a side. */
  readonly sides: Readonly<Record<Side, Change>>;
}

/** Scores and shares are multiples of 2^-40, a millionth of a millionth of the envelope: their sums have no rounding. */
const GRID = 1_099_511_627_776;

function onGrid(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * GRID)) / GRID || 0;
}

/** Error of worlds and orders, which are drawn independently. */
function errorOf({ replicateMeans, pairMeans }: ShareSample): number {
  const ofWorlds = replicateStandardError(replicateMeans);
  const ofOrders = pairMeans.length === 0 ? 0 : replicateStandardError(pairMeans);
  return Math.sqrt(ofWorlds * ofWorlds + ofOrders * ofOrders);
}

function combined(first: ShareSample, second: ShareSample, sign: 1 | -1): ShareSample {
  return {
    score: first.score + sign * second.score,
    replicateMeans: first.replicateMeans.map((value, index) => value + sign * second.replicateMeans[index]!),
    pairMeans: first.pairMeans.map((value, index) => value + sign * second.pairMeans[index]!),
  };
}

/**
 * The explanation of one path's score, or of the gap between two.
 *
 * Every number is a multiple of 2^-40. What this rounding leaves over, some 10^-12, goes to the largest share, so that shares
 * add up exactly; an input that changes nothing keeps a share of exactly 0.
 */
export function explained(explanation: Explanation, subject: Subject): Explained {
  const of = (scores: Readonly<Record<PathId, Score>>): ShareSample => {
    const sample = (path: PathId): ShareSample => ({
      pairMeans: new Float64Array(0),
      ...scores[path],
    });
    return typeof subject === 'string'
      ? sample(subject)
      : combined(sample(subject[0]), sample(subject[1]), -1);
  };
  const samples = explanation.shares.map(of);
  const [start, end] = [of(explanation.from), of(explanation.to)];
  const [from, to] = [onGrid(start.score), onGrid(end.score)];
  const shares = samples.map(({ score }) => onGrid(score));
  const largest = samples.reduce(
    (ahead, { score }, index) => (Math.abs(score) > Math.abs(samples[ahead]!.score) ? index : ahead),
    0,
  );
  if (shares.length > 0) shares[largest]! += to - from - shares.reduce((sum, share) => sum + share, 0);
  const { groups } = explanation;
  const changeOn = (side: Side): Change => {
    const own = groups.flatMap((group, index) => (group.side === side ? [index] : []));
    if (own.length === 0) return { change: 0, standardError: 0 };
    return {
      change: own.reduce((sum, index) => sum + shares[index]!, 0),
      standardError: errorOf(
        own.slice(1).reduce((sum, index) => combined(sum, samples[index]!, 1), samples[own[0]!]!),
      ),
    };
  };
  return {
    from,
    to,
    total: { change: to - from, standardError: errorOf(combined(end, start, -1)) },
    shares: groups.map((group, index) => ({
      group,
      change: shares[index]!,
      standardError: errorOf(samples[index]!),
    })),
    sides: { world: changeOn('world'), levers: changeOn('levers'), settings: changeOn('settings') },
  };
}
