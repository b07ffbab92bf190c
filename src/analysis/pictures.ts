import { sortedCopy } from '../numerics/quantiles';
import { MONTHS_PER_YEAR, type CompiledModel } from '../model/compiledModel';
import type { Sampler } from '../model/sampler';
import type { Batch, PathColumns } from './batch';
import { launchTimeline } from './launchTimeline';
import type { PathPicture, Pictures } from './result';

const SAMPLE_WORLDS = 6;
const TIMELINE_DRAWS = 2048;

function sampleWorlds(columns: PathColumns, years: number): number[][] {
  const count = columns.value.length;
  return Array.from({ length: Math.min(SAMPLE_WORLDS, count) }, (_, draw) =>
    Array.from({ length: years }, (_year, year) => columns.cumulativeByYear[year * count + draw]!),
  );
}

/**
 * What the pictures of a run need beside its figures: sorted values, a few single worlds, the stages of filing.
 *
 * @param batch  all draws from 0 on
 */
export function picturesOf(model: CompiledModel, sampler: Sampler, batch: Batch): Pictures {
  const years = model.valuation.horizonMonths / MONTHS_PER_YEAR;
  const timeline = launchTimeline(model, sampler, Math.min(TIMELINE_DRAWS, batch.count));
  const entry = (path: 'bifurcation' | 'partner'): PathPicture => ({
    sortedValues: sortedCopy(batch[path].value),
    sampleWorlds: sampleWorlds(batch[path], years),
    stages: timeline[path],
  });
  return {
    exit: { sortedValues: sortedCopy(batch.exit.value), sampleWorlds: [], stages: [] },
    bifurcation: entry('bifurcation'),
    partner: entry('partner'),
  };
}
