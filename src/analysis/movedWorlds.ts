import { compileModel } from '../model/compiledModel';
import { samplerOf } from '../model/correlatedSampler';
import { sameCorrelations } from '../model/correlations';
import { pathIds, type PathId } from '../model/parameters';
import { REPLICATES } from '../model/replicates';
import { touchedPaths } from '../model/touchedPaths';
import { BLOCK } from './batch';
import { BlockMeans } from './blockMeans';
import type { Start } from './coalitions';
import type { Evaluator } from './evaluator';
import { pathValues } from './pathValues';
import { perPath } from './perPath';
import type { Estimate } from './regret';
import type { Steps } from './steps';

const sumNames = ['worse', 'better', 'change'] as const;
const ROW = sumNames.length;

/** What a step from one scenario to another does to each path in some of the worlds. */
export interface MovedPart {
  readonly draws: number;
  /** `sumNames` of each replicate of each block of 256 draws; all 0 for a path that the step cannot reach. */
  readonly sums: Readonly<Record<PathId, Float64Array>>;
}

/**
 * Counts the worlds in which a path is worth less, or more, in the question than at the start, and adds up by how much V
 * differs: world by world, as both meet the same draws.
 *
 * @param start  what the question is compared with
 * @param from  first draw, a multiple of 256
 * @param count  a multiple of 256
 */
export function* movedPartOf(
  evaluator: Evaluator,
  start: Start,
  from: number,
  count: number,
): Steps<MovedPart> {
  const { question, base, baseValues } = evaluator;
  const values = evaluator.valuesWith(start.changes);
  const model = compileModel(values);
  const sameWorlds = sameCorrelations(start.correlations, question.correlations ?? []);
  const moved = sameWorlds ? touchedPaths(values, baseValues) : pathIds;
  const wanted = perPath((path) => moved.includes(path));
  const startSampler = samplerOf({ ...question, correlations: start.correlations });
  const endSampler = samplerOf(question);
  const sums = perPath(() => new Float64Array((count / BLOCK) * REPLICATES * ROW));
  for (let block = 0; block < count / BLOCK; block++) {
    const first = from + block * BLOCK;
    const before = pathValues(model, startSampler, first, BLOCK, wanted);
    const after = pathValues(base, endSampler, first, BLOCK, wanted);
    for (const path of moved) {
      const [own, then, now] = [sums[path], before[path]!, after[path]!];
      for (let index = 0; index < BLOCK; index++) {
        const change = now[index]! - then[index]!;
        const at = (block * REPLICATES + ((first + index) % REPLICATES)) * ROW;
        if (change < 0) own[at]! += 1;
        if (change > 0) own[at + 1]! += 1;
        own[at + 2]! += change;
      }
    }
    yield;
  }
  return { draws: count, sums };
}

/** What a step does to a path, world by world. */
export interface MovedWorlds {
  /** Share of worlds in which the path is worth less after the step. */
  readonly worse: Estimate;
  readonly better: Estimate;
  /** Mean difference of V, USD m; its error is that of the paired difference. */
  readonly change: Estimate;
}

/**
 * What a step does to each path over all draws.
 *
 * @param parts  in order of their draws, from draw 0 on without a gap
 */
export function movedWorldsOf(parts: readonly MovedPart[]): Readonly<Record<PathId, MovedWorlds>> {
  const draws = parts.reduce((sum, part) => sum + part.draws, 0);
  return perPath((path) => {
    const all = new Float64Array((draws / BLOCK) * REPLICATES * ROW);
    let at = 0;
    for (const { sums } of parts) {
      all.set(sums[path], at);
      at += sums[path].length;
    }
    const means = new BlockMeans(sumNames, all, draws);
    const estimate = (name: (typeof sumNames)[number]): Estimate => ({
      mean: means.mean(name),
      standardError: means.standardError(name),
    });
    return { worse: estimate('worse'), better: estimate('better'), change: estimate('change') };
  });
}
