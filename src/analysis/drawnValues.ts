import { samplerOf } from '../model/correlatedSampler';
import type { PathId } from '../model/parameters';
import { BLOCK, emptyWorkspace } from './batch';
import type { Evaluator } from './evaluator';
import { pathValues } from './pathValues';
import { perPath } from './perPath';
import type { Steps } from './steps';

/** V of each path, USD m, a number for each draw, in their order. */
export type DrawnValues = Readonly<Record<PathId, Float64Array>>;

const everyPath = { exit: true, bifurcation: true, partner: true };

/**
 * V of every path in the draws `from` … `from + count - 1`, in order of draws: the values that the run itself is made of,
 * bit for bit.
 *
 * @param from  first draw, a multiple of 256
 * @param count  a multiple of 256
 */
export function* drawnValuesOf(evaluator: Evaluator, from: number, count: number): Steps<DrawnValues> {
  const { base: model, question } = evaluator;
  const sampler = samplerOf(question);
  const workspace = emptyWorkspace();
  const columns = perPath(() => new Float64Array(count));
  for (let at = 0; at < count; at += BLOCK) {
    const part = pathValues(model, sampler, from + at, Math.min(BLOCK, count - at), everyPath, workspace);
    perPath((path) => columns[path].set(part[path]!, at));
    yield;
  }
  return columns;
}

/** Parts in order of their draws as one. */
export function joinedValues(parts: readonly DrawnValues[]): DrawnValues {
  return perPath((path) => {
    const all = new Float64Array(parts.reduce((count, part) => count + part[path].length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part[path], at);
      at += part[path].length;
    }
    return all;
  });
}
