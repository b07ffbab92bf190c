import { entryPaths, type EntryPath } from '../model/parameters';
import { causes, emptyOutcome, type Cause } from '../model/pathOutcome';
import { REPLICATES } from '../model/replicates';
import { samplerOf } from '../model/correlatedSampler';
import { valuePath } from '../model/simulatePath';
import { emptyWorld, forEachWorld } from '../model/world';
import { BLOCK } from './batch';
import { BlockMeans } from './blockMeans';
import type { Evaluator } from './evaluator';
import type { Estimate } from './regret';
import type { Steps } from './steps';
import { addCausesActed, addLosses, isExposed } from './worldLosses';

type CauseSum = `loss ${Cause}` | `chance ${Cause}`;

const sumNames: readonly CauseSum[] = [
  ...causes.map((cause): CauseSum => `loss ${cause}`),
  ...causes.map((cause): CauseSum => `chance ${cause}`),
];
const ROW = sumNames.length;
const FIRST_CHANCE = causes.length;

/** Causes that valuation mode D3 turns off, because its discount rate already pays for them (equation 6.17). */
export const pricedInTheRate: ReadonlySet<Cause> = new Set<Cause>(['forcedExit', 'homeStop', 'rupture']);

/** What the causes of loss did in some of the draws. */
export interface LossPart {
  /** `sumNames` of each replicate of each block of 256 draws. */
  readonly sums: Readonly<Record<EntryPath, Float64Array>>;
}

/**
 * Losses by cause (equation 6.7) and how often each cause acted (equation 6.29) in a part of the draws.
 *
 * @param from  first draw, a multiple of 256
 * @param count  a multiple of 256
 */
export function* lossPartOf(evaluator: Evaluator, from: number, count: number): Steps<LossPart> {
  const { base: model, question } = evaluator;
  const sampler = samplerOf(question);
  const world = emptyWorld();
  const outcome = emptyOutcome();
  const without = emptyOutcome();
  const sumsOf = (): Float64Array => new Float64Array((count / BLOCK) * REPLICATES * ROW);
  const sums = { bifurcation: sumsOf(), partner: sumsOf() };
  for (let block = 0; block < count / BLOCK; block++) {
    const first = from + block * BLOCK;
    forEachWorld(model, sampler, first, BLOCK, world, (index) => {
      const at = (block * REPLICATES + ((first + index) % REPLICATES)) * ROW;
      for (const path of entryPaths) {
        valuePath(world, path, model, outcome);
        addCausesActed(outcome, sums[path], at + FIRST_CHANCE);
        addLosses(world, path, model, outcome, without, sums[path], at);
      }
    });
    yield;
  }
  return { sums };
}

/** What a cause of loss does to a path. */
export interface CauseOfLoss {
  /** Expected loss, USD m; negative where an early end saves money. */
  readonly loss: Estimate;
  /** Chance that the cause acts before the horizon. */
  readonly chance: Estimate;
}

/** The causes of a path; null for one that it is not exposed to. */
export type CausesOfLoss = Readonly<Record<EntryPath, Readonly<Record<Cause, CauseOfLoss | null>>>>;

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Expected losses and chances of all causes.
 *
 * @param parts  in order of their draws, from draw 0 on without a gap
 */
export function causesOfLoss(parts: readonly LossPart[]): CausesOfLoss {
  const pathCauses = (path: EntryPath): Record<Cause, CauseOfLoss | null> => {
    const sums = joined(parts.map((part) => part.sums[path]));
    const means = new BlockMeans(sumNames, sums, (sums.length / (ROW * REPLICATES)) * BLOCK);
    const estimate = (name: CauseSum): Estimate => ({
      mean: means.mean(name),
      standardError: means.standardError(name),
    });
    const figures = (cause: Cause): CauseOfLoss | null =>
      isExposed(path, cause)
        ? { loss: estimate(`loss ${cause}`), chance: estimate(`chance ${cause}`) }
        : null;
    return Object.fromEntries(causes.map((cause) => [cause, figures(cause)])) as Record<
      Cause,
      CauseOfLoss | null
    >;
  };
  return { bifurcation: pathCauses('bifurcation'), partner: pathCauses('partner') };
}
