import { quantile7, sortedCopy } from '../numerics/quantiles';
import type { CompiledModel } from '../model/compiledModel';
import { emptyFiling, type FilingOutcome } from '../model/filing';
import { entryPaths, type EntryPath } from '../model/parameters';
import type { Sampler } from '../model/sampler';
import { launchPath } from '../model/simulatePath';
import { emptyWorld, forEachWorld } from '../model/world';
import type { StageName, StageQuantiles } from './result';

/** A stage as the filing tells it: when it starts, when it ends, whether it happens. */
interface Stage {
  readonly name: StageName;
  readonly applies: (path: EntryPath, fullChain: boolean, filesPublic: boolean) => boolean;
  readonly start: (filing: FilingOutcome) => number;
  readonly end: (filing: FilingOutcome) => number;
  readonly happens: (filing: FilingOutcome) => boolean;
}

const always = (): boolean => true;
const fromStart = (): number => 0;

function readyForLaunch(filing: FilingOutcome): number {
  return Math.max(filing.build, filing.licences, filing.algorithmFiling, filing.publication);
}

const stages: readonly Stage[] = [
  { name: 'build', applies: always, start: fromStart, end: (filing) => filing.build, happens: always },
  {
    name: 'licences',
    applies: (path) => path === 'bifurcation',
    start: fromStart,
    end: (filing) => filing.licences,
    happens: always,
  },
  {
    name: 'preparation',
    applies: (_path, _chain, files) => files,
    start: fromStart,
    end: (filing) => filing.preparation,
    happens: always,
  },
  {
    name: 'algorithmFiling',
    applies: (_path, _chain, files) => files,
    start: fromStart,
    end: (filing) => filing.algorithmFiling,
    happens: always,
  },
  {
    name: 'provincialReview',
    applies: (_path, chain, files) => files && chain,
    start: (filing) => filing.preparation,
    end: (filing) => filing.firstReview,
    happens: always,
  },
  {
    name: 'nationalReview',
    applies: (_path, chain, files) => files && chain,
    start: (filing) => filing.firstReview,
    end: (filing) => filing.nationalReview,
    happens: always,
  },
  {
    name: 'registration',
    applies: (_path, chain, files) => files && !chain,
    start: (filing) => filing.preparation,
    end: (filing) => filing.firstReview,
    happens: always,
  },
  {
    name: 'publication',
    applies: (_path, _chain, files) => files,
    start: (filing) => filing.nationalReview,
    end: (filing) => filing.publication,
    happens: always,
  },
  {
    name: 'hold',
    applies: (_path, _chain, files) => files,
    start: readyForLaunch,
    end: (filing) => readyForLaunch(filing) + filing.hold,
    happens: (filing) => filing.hold > 0,
  },
];

/**
 * When the stages of launching and filing end, over the first draws of a run.
 *
 * @param draws  how many; 2,048 give percentiles to a few tenths of a month
 * @returns  the stages that apply to each path, in order; a stage that never happens in these draws is left out
 */
export function launchTimeline(
  model: CompiledModel,
  sampler: Sampler,
  draws: number,
): Readonly<Record<EntryPath, readonly StageQuantiles[]>> {
  const world = emptyWorld();
  const filing = emptyFiling();
  const applying = entryPaths.map((path) => {
    const { fullChain, filesPublic } = model.flags[path];
    const kept = stages.filter((stage) => stage.applies(path, fullChain, filesPublic));
    return { path, kept: kept.map((stage) => ({ stage, starts: [] as number[], ends: [] as number[] })) };
  });
  forEachWorld(model, sampler, 0, draws, world, () => {
    for (const { path, kept } of applying) {
      launchPath(world, path, model, filing);
      for (const { stage, starts, ends } of kept) {
        if (!stage.happens(filing)) continue;
        starts.push(stage.start(filing));
        ends.push(stage.end(filing));
      }
    }
  });
  const [bifurcation, partner] = applying.map(({ kept }) =>
    kept
      .filter(({ ends }) => ends.length > 0)
      .map(({ stage, starts, ends }) => {
        const end = sortedCopy(Float64Array.from(ends));
        return {
          stage: stage.name,
          start: quantile7(sortedCopy(Float64Array.from(starts)), 0.5),
          p10: quantile7(end, 0.1),
          p50: quantile7(end, 0.5),
          p90: quantile7(end, 0.9),
          probability: ends.length / draws,
        };
      }),
  );
  return { bifurcation: bifurcation!, partner: partner! };
}
