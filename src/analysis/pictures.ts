import { MONTHS_PER_YEAR, type CompiledModel } from '../model/compiledModel';
import type { EntryPath } from '../model/parameters';
import type { Sampler } from '../model/sampler';
import type { Batch, PathColumns } from './batch';
import { booksOf } from './books';
import { comparisonOf } from './comparison';
import { launchTimeline } from './launchTimeline';
import { perPath } from './perPath';
import type { PathPicture, Pictures, SimulationResult } from './result';
import { sortedColumns } from './sortedColumns';

const SAMPLE_WORLDS = 6;
/** Draws of the timeline: enough for a coarse picture, and for percentiles to a few tenths of a month. */
const COARSE_TIMELINE = 512;
const FINE_TIMELINE = 2048;

/** When the stages of filing end, and over how many draws that was seen. */
export interface TimelinePicture {
  readonly draws: number;
  readonly stages: ReturnType<typeof launchTimeline>;
}

/** The timeline of a run of so many draws; the one before where it is of as many. */
export function timelineOf(
  model: CompiledModel,
  sampler: Sampler,
  count: number,
  before: TimelinePicture | null = null,
): TimelinePicture {
  const draws = Math.min(count, count > FINE_TIMELINE ? FINE_TIMELINE : COARSE_TIMELINE);
  return before?.draws === draws ? before : { draws, stages: launchTimeline(model, sampler, draws) };
}

function sampleWorlds(columns: PathColumns, years: number): number[][] {
  const count = columns.value.length;
  return Array.from({ length: Math.min(SAMPLE_WORLDS, count) }, (_, draw) =>
    Array.from({ length: years }, (_year, year) => columns.cumulativeByYear[year * count + draw]!),
  );
}

/**
 * What the pictures of a run need beside its figures: sorted values, a few single worlds, the stages of filing, the books,
 * and the paths against each other.
 *
 * @param batch  all draws from 0 on
 * @param result  its summary
 * @param timeline  of the same run (`timelineOf`)
 */
export function picturesOf(
  model: CompiledModel,
  batch: Batch,
  result: SimulationResult,
  { stages }: TimelinePicture,
): Pictures {
  const years = model.valuation.horizonMonths / MONTHS_PER_YEAR;
  const sorted = sortedColumns(perPath((path) => batch[path].value));
  const entry = (path: EntryPath): PathPicture => ({
    sortedValues: sorted[path],
    sampleWorlds: sampleWorlds(batch[path], years),
    stages: stages[path],
    books: booksOf(batch[path], result.paths[path].cashFlowStatementByYear!, model),
  });
  return {
    exit: { sortedValues: sorted.exit, sampleWorlds: [], stages: [], books: null },
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
