import { zeroLines } from '../numerics/contourLines';
import { exp } from '../numerics/elementary';
import { normalQuantile } from '../numerics/normalQuantile';
import { normalCorrelation } from '../numerics/rankCorrelation';
import { pairwiseSum } from '../numerics/sum';
import {
  compileDistribution,
  sampleCompiled,
  type CompiledDistribution,
} from '../numerics/compiledDistribution';
import { samplerOf } from '../model/correlatedSampler';
import { isSamePair, type Correlations } from '../model/correlations';
import { assumptionDimension } from '../model/dimensions';
import type { PathId } from '../model/parameters';
import { parameterOfKey, type ScenarioValues, type ValueKey } from '../model/values';
import { placeOf, valueAtPlace, type MapAxis } from './mapAxis';
import { winnerAt, type StrategyMap } from './strategyMap';

/** Draws whose regions are counted. */
export const BELIEF_DRAWS = 4096;

/** Shares of worlds that the contours hold. */
export const beliefShares = [0.5, 0.8, 0.95] as const;

/**
 * Where the worlds lie on a map, under the scenario and the user's changes. Places run from 0 to 1 along an axis; worlds
 * can lie beyond its ends.
 *
 *   area   both parameters are uncertain, each by itself: lines around where worlds are densest on the map
 *   curve  all worlds lie on a line: one parameter is certain, or both are one parameter of the two paths, which
 *          share their luck (equation 1.3)
 *   point  both are certain
 *   none   one of them is not a number (a stop-loss that is off)
 */
export type MapBelief =
  | { readonly kind: 'area'; readonly contours: readonly Contour[] }
  | { readonly kind: 'curve'; readonly sharedLuck: boolean; readonly contours: readonly Contour[] }
  | { readonly kind: 'point'; readonly place: readonly [number, number] }
  | { readonly kind: 'none' };

export interface Contour {
  /** Share of all worlds within. */
  readonly share: number;
  /** Places as x, y, x, y …: closed lines around an area, or the part of a curve. */
  readonly lines: readonly Float64Array[];
}

/** What a key is worth from draw to draw. */
interface Law {
  /** Value at each of 2^32 equally likely numbers, ascending. */
  readonly at: (bits: number) => number;
  /** Dimension of the sampler; undefined where the value is certain. */
  readonly dimension: number | undefined;
}

const ALL_BITS = 0x1_0000_0000;

function lawOf(values: ScenarioValues, key: ValueKey): Law | undefined {
  const value = values[key];
  const { id, admissible } = parameterOfKey(key);
  if (typeof value !== 'object' || admissible.type !== 'number') return undefined;
  const { min, max } = admissible;
  const law: CompiledDistribution = compileDistribution(value);
  const at = (bits: number): number => Math.min(max, Math.max(min, sampleCompiled(law, bits)));
  return { at, dimension: at(0) === at(ALL_BITS - 1) ? undefined : assumptionDimension.get(id) };
}

/** Values of two keys in the same worlds. */
export interface PairDraws {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** What two keys are worth in draws 0 … draws - 1; undefined where one is not a number. */
export function pairDraws(
  values: ScenarioValues,
  seed: number,
  x: ValueKey,
  y: ValueKey,
  draws = BELIEF_DRAWS,
  correlations: Correlations = [],
): PairDraws | undefined {
  const [xLaw, yLaw] = [lawOf(values, x), lawOf(values, y)];
  if (xLaw === undefined || yLaw === undefined) return undefined;
  const sampler = samplerOf({ seed, correlations });
  const pair = { x: new Float64Array(draws), y: new Float64Array(draws) };
  const drawn = ({ at, dimension }: Law): number => at(dimension === undefined ? 0 : sampler.bits(dimension));
  for (let draw = 0; draw < draws; draw++) {
    sampler.seek(draw);
    pair.x[draw] = drawn(xLaw);
    pair.y[draw] = drawn(yLaw);
  }
  return pair;
}

/** Shares of worlds by where they lie on a map; they add up to 1. */
export interface WorldShares extends Readonly<Record<PathId, number>> {
  /** Where the best path is too close to another to call. */
  readonly tooClose: number;
  /** Beyond the map's ends. */
  readonly beyond: number;
  /** Where the model does not admit the two values together. */
  readonly impossible: number;
}

/**
 * Shares of draws in each path's region of a map. A region belongs to *centres*; a draw is one value. So this says how
 * far the answer hangs on which of the two values turns out true, not how often a path is best.
 *
 * @param map  without unknown cells
 */
export function worldsPerRegion(map: StrategyMap, draws: PairDraws): WorldShares {
  const counts = { exit: 0, bifurcation: 0, partner: 0, tooClose: 0, beyond: 0, impossible: 0 };
  for (const [draw, x] of draws.x.entries()) {
    const standing = winnerAt(map, x, draws.y[draw]!);
    counts[typeof standing === 'string' ? standing : standing.tooClose ? 'tooClose' : standing.winner]++;
  }
  const share = (name: keyof typeof counts): number => counts[name] / draws.x.length;
  return {
    exit: share('exit'),
    bifurcation: share('bifurcation'),
    partner: share('partner'),
    tooClose: share('tooClose'),
    beyond: share('beyond'),
    impossible: share('impossible'),
  };
}

/**
 * Where the worlds lie on a map of two axes, from the laws of its parameters.
 *
 * @param correlations  assumptions that go together
 */
export function beliefOn(
  values: ScenarioValues,
  x: MapAxis,
  y: MapAxis,
  correlations: Correlations = [],
): MapBelief {
  const [xLaw, yLaw] = [lawOf(values, x.key), lawOf(values, y.key)];
  if (xLaw === undefined || yLaw === undefined) return { kind: 'none' };
  const isCertain = [xLaw, yLaw].map(({ dimension }) => dimension === undefined);
  if (isCertain[0] && isCertain[1])
    return { kind: 'point', place: [placeOf(x, xLaw.at(0)), placeOf(y, yLaw.at(0))] };
  if (isCertain[0] || isCertain[1] || xLaw.dimension === yLaw.dimension) {
    const sharedLuck = !isCertain[0] && !isCertain[1];
    return { kind: 'curve', sharedLuck, contours: arcs(nearPlace(x, xLaw), nearPlace(y, yLaw)) };
  }
  const between = [parameterOfKey(x.key).id, parameterOfKey(y.key).id] as const;
  const rank = correlations.find((pair) => isSamePair(pair, { between, rank: 0 }))?.rank ?? 0;
  return { kind: 'area', contours: areas(nearPlace(x, xLaw), nearPlace(y, yLaw), normalCorrelation(rank)) };
}

/** How far from the map worlds are told apart, in lengths of an axis: a log track has no place for 0. */
const FARTHEST = 1;

interface PlaceLaw {
  /** Place at each of 2^32 equally likely numbers, ascending. */
  readonly at: (bits: number) => number;
  /** Share of worlds whose place is below one, or at most that. */
  readonly below: (place: number, orAt: boolean) => number;
}

function nearPlace(axis: MapAxis, law: Law): PlaceLaw {
  const at = (bits: number): number =>
    Math.min(1 + FARTHEST, Math.max(-FARTHEST, placeOf(axis, law.at(bits))));
  const below = (place: number, orAt: boolean): number => {
    const value = valueAtPlace(axis, place);
    let [low, high] = [0, ALL_BITS];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const found = law.at(middle);
      if (orAt ? found <= value : found < value) low = middle + 1;
      else high = middle;
    }
    return low / ALL_BITS;
  };
  return { at, below };
}

/** Points along a curve, equally likely. */
const POINTS = 256;

/** Of each share, the shortest part of the curve that holds it: where worlds are densest. */
function arcs(x: PlaceLaw, y: PlaceLaw): Contour[] {
  const bits = (index: number): number => (index + 0.5) * (ALL_BITS / POINTS);
  const xs = Float64Array.from({ length: POINTS }, (_, index) => x.at(bits(index)));
  const ys = Float64Array.from({ length: POINTS }, (_, index) => y.at(bits(index)));
  const lengths = new Float64Array(POINTS);
  for (let index = 1; index < POINTS; index++) {
    const [right, up] = [xs[index]! - xs[index - 1]!, ys[index]! - ys[index - 1]!];
    lengths[index] = lengths[index - 1]! + Math.sqrt(right * right + up * up);
  }
  return beliefShares.map((share) => {
    const count = Math.ceil(share * POINTS);
    const lengthFrom = (first: number): number => lengths[first + count - 1]! - lengths[first]!;
    let best = 0;
    for (let first = 1; first + count <= POINTS; first++)
      if (lengthFrom(first) < lengthFrom(best)) best = first;
    const line = new Float64Array(2 * count);
    for (let index = 0; index < count; index++) line.set([xs[best + index]!, ys[best + index]!], 2 * index);
    return { share, lines: [line] };
  });
}

/** Bins along each axis, over all but a thousandth of worlds at each end. */
const BINS = 96;
const END = 0.001;

interface Histogram {
  /** Middles of the bins, and the ends of the first and the last. */
  readonly ticks: Float64Array;
  /** Share of worlds in each bin, with an empty one at each end. */
  readonly masses: Float64Array;
}

function histogram(law: PlaceLaw): Histogram {
  const [low, high] = [law.at(END * ALL_BITS), law.at((1 - END) * ALL_BITS)];
  const edge = (bin: number): number => low + ((high - low) * bin) / BINS;
  const ticks = new Float64Array(BINS + 2);
  const masses = new Float64Array(BINS + 2);
  ticks[0] = low;
  ticks[BINS + 1] = high;
  for (let bin = 0; bin < BINS; bin++) {
    ticks[bin + 1] = edge(bin + 0.5);
    masses[bin + 1] = law.below(edge(bin + 1), true) - law.below(edge(bin), bin > 0);
  }
  return { ticks, masses };
}

/** Normal scores of the middles of the bins, by mass. */
function middleScores({ masses }: Histogram): Float64Array {
  let below = END;
  return masses.map((mass) => {
    const middle = below + mass / 2;
    below += mass;
    return normalQuantile(Math.min(1 - END, Math.max(END, middle)));
  });
}

/**
 * How much more often than independent numbers those of two bins come together: the density of the Gaussian copula (5.7)
 * in the middle of both.
 */
function togetherness(
  x: Histogram,
  y: Histogram,
  correlation: number,
): (column: number, row: number) => number {
  if (correlation === 0) return () => 1;
  const [a, b] = [middleScores(x), middleScores(y)];
  const rest = 1 - correlation * correlation;
  return (column, row) => {
    const [u, v] = [a[column]!, b[row]!];
    const exponent = correlation * correlation * (u * u + v * v) - 2 * correlation * u * v;
    return exp(-exponent / (2 * rest)) / Math.sqrt(rest);
  };
}

/** Makes the middle of a plateau a little denser than its rim, so that a contour can be drawn on it. */
const TILT = 1e-5;

/** Lines of equal density around the smallest areas of the map that hold each share of all worlds. */
function areas(xLaw: PlaceLaw, yLaw: PlaceLaw, correlation: number): Contour[] {
  const [x, y] = [histogram(xLaw), histogram(yLaw)];
  const together = togetherness(x, y, correlation);
  const side = BINS + 2;
  const fromMiddle = (index: number): number => (2 * index) / (side - 1) - 1;
  const mass = new Float64Array(side * side);
  const density = new Float64Array(side * side);
  for (let at = 0; at < mass.length; at++) {
    const [column, row] = [at % side, Math.floor(at / side)];
    const [right, up] = [fromMiddle(column), fromMiddle(row)];
    mass[at] = x.masses[column]! * y.masses[row]! * together(column, row);
    density[at] = mass[at]! * (1 - TILT * (right * right + up * up));
  }
  // The middles of bins stand for all of them, so that what goes together does not quite add up.
  const all = correlation === 0 ? 1 : pairwiseSum(mass) / (pairwiseSum(x.masses) * pairwiseSum(y.masses));
  const densestFirst = Uint32Array.from(mass.keys()).sort((a, b) => density[b]! - density[a]!);
  return beliefShares.map((share) => {
    let held = 0;
    let level = 0;
    for (const at of densestFirst) {
      held += mass[at]! / all;
      level = density[at]!;
      if (held >= share) break;
    }
    const above = density.map((of) => of - level);
    return { share, lines: zeroLines({ xs: x.ticks, ys: y.ticks }, above) };
  });
}
