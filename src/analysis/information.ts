import { quantile7 } from '../numerics/quantiles';
import { uniformFromBits } from '../numerics/philox';
import { samplerOf } from '../model/correlatedSampler';
import { assumptionDimension } from '../model/dimensions';
import type { ParameterId } from '../model/parameters';
import { REPLICATES } from '../model/replicates';
import type { Sampler } from '../model/sampler';
import type { ValueColumns } from './criterion';
import type { Evaluator } from './evaluator';
import {
  evenBasis,
  inputBasis,
  noiseOfInformation,
  overExit,
  partialInformation,
  type InputBasis,
} from './partialInformation';
import type { Estimate } from './regret';
import type { Steps } from './steps';
import { uncertainAssumptions } from './varianceShares';

/** Parts in which the worth of finding out is worked out, so that all workers take part. */
export const INFORMATION_PARTS = 8;
/** Deals of noise in each part. */
const DEALS = 16;
/** Of a hundred inputs that have nothing to do with the paths, so many are below the noise floor. */
export const BELOW_FLOOR = 0.99;
/** Standard errors that the worth of finding out has to exceed, or else it cannot be told from nothing. */
const TOLD = 2;

/** What it is worth to find out one assumption before choosing; on both entry paths, as it is one draw for both. */
export interface InputInformation {
  readonly input: ParameterId;
  /** USD m. */
  readonly worth: Estimate;
}

/** Every eighth uncertain assumption, and some of the deals that say what is noise. */
export interface InformationPart {
  readonly inputs: readonly InputInformation[];
  /** What the estimate says of inputs that have nothing to do with the paths, USD m. */
  readonly noise: Float64Array;
}

/** What all parts of a question share. */
interface Grounds {
  readonly draws: number;
  readonly gaps: ValueColumns;
  readonly even: InputBasis;
}

const grounds = new WeakMap<Evaluator, Grounds>();

function* groundsOf(evaluator: Evaluator, draws: number): Steps<Grounds> {
  const known = grounds.get(evaluator);
  if (known?.draws === draws) return known;
  const gaps = overExit(yield* evaluator.baseColumns(draws));
  const found = { draws, gaps, even: evenBasis(draws) };
  grounds.set(evaluator, found);
  return found;
}

/** The uniforms that decide an assumption, in draws 0 … draws - 1. */
function uniformsOf(sampler: Sampler, input: ParameterId, draws: number): Float64Array {
  const dimension = assumptionDimension.get(input)!;
  const uniforms = new Float64Array(draws);
  const bits = new Uint32Array(REPLICATES);
  for (let draw = 0; draw < draws; draw += REPLICATES) {
    sampler.seek(draw);
    sampler.bitsOfDraws(dimension, REPLICATES, bits);
    for (let i = 0; i < REPLICATES; i++) uniforms[draw + i] = uniformFromBits(bits[i]!);
  }
  return uniforms;
}

/**
 * A part of what it is worth to find out each uncertain assumption before choosing (equation 6.30), and of what is noise
 * (equation 6.31), in the worlds of the question.
 *
 * @param part  0 … INFORMATION_PARTS - 1
 * @param draws  a multiple of 16; the noise falls as fast as they grow
 */
export function* informationPartOf(
  evaluator: Evaluator,
  part: number,
  draws: number,
): Steps<InformationPart> {
  const { seed } = evaluator.question;
  const { gaps, even } = yield* groundsOf(evaluator, draws);
  const sampler = samplerOf(evaluator.question);
  const inputs: InputInformation[] = [];
  for (const [index, input] of uncertainAssumptions(evaluator).entries()) {
    if (index % INFORMATION_PARTS !== part) continue;
    const basis = inputBasis(uniformsOf(sampler, input, draws));
    yield;
    inputs.push({ input, worth: partialInformation(basis, gaps) });
    yield;
  }
  const noise = new Float64Array(DEALS);
  for (let deal = 0; deal < DEALS; deal++) {
    noise[deal] = noiseOfInformation(even, gaps, seed, part * DEALS + deal);
    yield;
  }
  return { inputs, noise };
}

/** An assumption, and whether what it is worth to find out can be told from noise. */
export interface FoundInformation extends InputInformation {
  readonly isTold: boolean;
}

/** What it is worth to find out. */
export interface Information {
  /** Most worth first; of equals the earlier in the order of dimensions. */
  readonly inputs: readonly FoundInformation[];
  /** What 99 in a hundred inputs stay below that have nothing to do with the paths, USD m. */
  readonly floor: number;
}

/**
 * All parts together. What is worth finding out is above the noise floor, and above nothing by two standard errors.
 *
 * @param parts  all of them, in their order
 */
export function informationFrom(parts: readonly InformationPart[]): Information {
  const noise = Float64Array.from(parts.flatMap((part) => [...part.noise]));
  const floor = quantile7(noise.toSorted(), BELOW_FLOOR);
  const inputs = parts
    .flatMap((part) => part.inputs)
    .map(({ input, worth }) => ({
      input,
      worth,
      isTold: worth.mean > floor && worth.mean > TOLD * worth.standardError,
    }))
    .toSorted(
      (a, b) =>
        b.worth.mean - a.worth.mean || assumptionDimension.get(a.input)! - assumptionDimension.get(b.input)!,
    );
  return { inputs, floor };
}
