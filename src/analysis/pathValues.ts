import type { CompiledModel } from '../model/compiledModel';
import { slot, type EntryPath } from '../model/parameters';
import type { Sampler } from '../model/sampler';
import { envelopeValue, exitNetPresentValue, valuePath } from '../model/simulatePath';
import { forEachWorld } from '../model/world';
import { emptyWorkspace, horizonAnnuity, type Workspace } from './batch';

/** Which paths' values are wanted. */
export interface WantedPaths {
  readonly exit: boolean;
  readonly bifurcation: boolean;
  readonly partner: boolean;
}

/** V of each draw (equation 6.5), USD m, in order of draws; null for a path that was not asked for. */
export interface PathValues {
  readonly exit: Float64Array | null;
  readonly bifurcation: Float64Array | null;
  readonly partner: Float64Array | null;
}

/**
 * V of the draws `from` … `from + count - 1` for the paths asked for, and nothing else: bit for bit what `runBatch` keeps
 * as `value`, without accounts, sums and losses by cause, and without drawing what only other paths need.
 *
 * @param from  first draw, any whole number from 0
 * @param count  number of draws
 * @param workspace  may be shared with other runs, one after the other
 */
export function pathValues(
  model: CompiledModel,
  sampler: Sampler,
  from: number,
  count: number,
  paths: WantedPaths,
  workspace: Workspace = emptyWorkspace(),
): PathValues {
  const { world, outcome } = workspace;
  const { capitalEnvelope } = model.valuation;
  const annuity = horizonAnnuity(model);
  const columnFor = (wanted: boolean): Float64Array | null => (wanted ? new Float64Array(count) : null);
  const exit = columnFor(paths.exit);
  const bifurcation = columnFor(paths.bifurcation);
  const partner = columnFor(paths.partner);
  const valueOf = (path: EntryPath): number => {
    valuePath(world, path, model, outcome);
    const redeploymentReturn = world.bifurcation[slot.redeploymentReturn]!;
    return envelopeValue(outcome.netPresentValue, outcome.capital, redeploymentReturn, capitalEnvelope);
  };
  const visit = (index: number): void => {
    if (exit !== null) {
      const redeploymentReturn = world.bifurcation[slot.redeploymentReturn]!;
      const value = exitNetPresentValue(world, model, annuity);
      exit[index] = envelopeValue(value, 0, redeploymentReturn, capitalEnvelope);
    }
    if (bifurcation !== null) bifurcation[index] = valueOf('bifurcation');
    if (partner !== null) partner[index] = valueOf('partner');
  };
  forEachWorld(model, sampler, from, count, world, visit, paths);
  return { exit, bifurcation, partner };
}
