import { MONTHS_PER_YEAR, type CompiledModel } from '../model/compiledModel';
import type { Sampler } from '../model/sampler';
import type { Batch, PathColumns } from './batch';
import { comparisonOf } from './comparison';
import { launchTimeline } from './launchTimeline';
import { perPath } from './perPath';
import type { PathPicture, Pictures, SimulationResult } from './result';
import { sortedColumns } from './sortedColumns';

const SAMPLE_WORLDS = 6;
const TIMELINE_DRAWS = 2048;

function sampleWorlds(columns: PathColumns, years: number): number[][] {
  const count = columns.value.length;
  return Array.from({ length: Math.min(SAMPLE_WORLDS, count) }, (_, draw) =>
    Array.from({ length: years }, (_year, year) => columns.cumulativeByYear[year * count + draw]!),
  );
}

/**
 * What the pictures of a run need beside its figures: sorted values, a few single worlds, the stages of filing, and the
 * paths against each other.
 *
 * @param batch  all draws from 0 on
 * @param result  its summary
 */
export function picturesOf(
  model: CompiledModel,
  sampler: Sampler,
  batch: Batch,
  result: SimulationResult,
): Pictures {
  const years = model.valuation.horizonMonths / MONTHS_PER_YEAR;
  const timeline = launchTimeline(model, sampler, Math.min(TIMELINE_DRAWS, batch.count));
  const sorted = sortedColumns(perPath((path) => batch[path].value));
  const entry = (path: 'bifurcation' | 'partner'): PathPicture => ({
    sortedValues: sorted[path],
    sampleWorlds: sampleWorlds(batch[path], years),
    stages: timeline[path],
  });
  return {
    exit: { sortedValues: sorted.exit, sampleWorlds: [], stages: [] },
    bifurcation: entry('bifurcation'),
    partner: entry('partner'),
    comparison: comparisonOf(
      model,
      batch,
      perPath((path) => result.paths[path].netPresentValue),
      sorted,
    ),
  };
}
