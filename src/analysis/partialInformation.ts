import { normalQuantile } from '../numerics/normalQuantile';
import { naturalSpline, SPLINE_FUNCTIONS } from '../numerics/naturalSpline';
import { leastSquaresFit, orthonormal } from '../numerics/leastSquares';
import { permutation } from '../numerics/permutation';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { pathIds, type PathId } from '../model/parameters';
import type { ValueColumns } from './criterion';
import { perPath } from './perPath';
import type { Estimate } from './regret';
import { columnOf, replicateMeans } from './replicateMeans';

/** Splines of an input's normal scores, orthonormal over the draws. */
export type InputBasis = readonly Float64Array[];

/** The basis in which what a path is worth is taken to depend on an input. */
export function inputBasis(uniforms: Float64Array): InputBasis {
  const functions = new Float64Array(SPLINE_FUNCTIONS);
  const columns = Array.from({ length: SPLINE_FUNCTIONS }, () => new Float64Array(uniforms.length));
  for (let draw = 0; draw < uniforms.length; draw++) {
    naturalSpline(normalQuantile(uniforms[draw]!), functions);
    for (let index = 0; index < SPLINE_FUNCTIONS; index++) columns[index]![draw] = functions[index]!;
  }
  return orthonormal(columns);
}

/** V of each path less that of exit: all that a choice turns on, and the quieter part of V. */
export function overExit(columns: ValueColumns): ValueColumns {
  const { exit } = columns;
  return perPath((path) => columnOf(exit.length, (draw) => columns[path][draw]! - exit[draw]!));
}

/**
 * Expected value of partial perfect information (equation 6.30): what it would be worth to an owner who looks at the mean to
 * know one input before choosing, and nothing else:
 *
 *   EVPPI = E(max over paths of E(V_s | input)) - max over paths of E(V_s)
 *
 * E(V_s - V_exit | input) is fitted by least squares. The error is that of choosing by what was fitted: a better fit of
 * the same shape would change the choice only where it hardly matters.
 *
 * @param basis  of the input, from `inputBasis`
 * @param gaps  from `overExit`, a multiple of 16 draws from draw 0 on
 * @returns  USD m, >= 0
 * @source  Strong, Oakley and Brennan (2014), Medical Decision Making 34(3) 311-326
 */
export function partialInformation(basis: InputBasis, gaps: ValueColumns): Estimate {
  const { fits, leader } = fitted(basis, gaps);
  const gains = replicateMeans(
    gaps.exit.length,
    (draw) => gaps[bestOf(fits, draw)][draw]! - gaps[leader][draw]!,
  );
  return { mean: worthOf(fits, leader), standardError: replicateStandardError(gains) };
}

/** What each path is worth over exit as far as an input tells, and the path that is best without it. */
function fitted(basis: InputBasis, gaps: ValueColumns): { fits: ValueColumns; leader: PathId } {
  const fits = perPath((path) => (path === 'exit' ? gaps.exit : leastSquaresFit(basis, gaps[path])));
  const means = perPath((path) => mean(gaps[path]));
  return { fits, leader: pathIds.reduce((ahead, path) => (means[path] > means[ahead] ? path : ahead)) };
}

function bestOf({ exit, bifurcation, partner }: ValueColumns, draw: number): PathId {
  const [x, b, p] = [exit[draw]!, bifurcation[draw]!, partner[draw]!];
  if (b > x) return p > b ? 'partner' : 'bifurcation';
  return p > x ? 'partner' : 'exit';
}

/** Mean of the best fit less that of the leader; the constant is in the basis, so that fits keep the means. */
function worthOf(fits: ValueColumns, leader: PathId): number {
  const { exit, bifurcation, partner } = fits;
  const own = fits[leader];
  const gains = new Float64Array(own.length);
  for (let draw = 0; draw < gains.length; draw++)
    gains[draw] = Math.max(exit[draw]!, bifurcation[draw]!, partner[draw]!) - own[draw]!;
  return mean(gains);
}

/** What the Philox stream of permutations is for; 1 to 5 are others'. */
const STREAM_PERMUTATIONS = 6;

function inOrder(column: Float64Array, order: Uint32Array): Float64Array {
  const ordered = new Float64Array(column.length);
  for (let draw = 0; draw < ordered.length; draw++) ordered[draw] = column[order[draw]!]!;
  return ordered;
}

/** An input that is spread as every other is, in ascending order. */
export function evenBasis(draws: number): InputBasis {
  return inputBasis(columnOf(draws, (draw) => (draw + 0.5) / draws));
}

/**
 * What the estimate says of an input that has nothing to do with the paths: its values are dealt to the worlds at random
 * (equation 6.31). Inputs are all spread evenly over their uniforms, so that what is found for one holds for each.
 *
 * @param even  from `evenBasis`
 * @param number  of the permutation; with the seed it decides the deal
 * @returns  USD m
 */
export function noiseOfInformation(
  even: InputBasis,
  gaps: ValueColumns,
  seed: number,
  number: number,
): number {
  const order = permutation(seed, STREAM_PERMUTATIONS, number, gaps.exit.length);
  const dealt = perPath((path) => (path === 'exit' ? gaps.exit : inOrder(gaps[path], order)));
  const { fits, leader } = fitted(even, dealt);
  return worthOf(fits, leader);
}
