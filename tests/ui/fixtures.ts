import type { Scores } from '../../src/analysis/criterion';
import { pathPairs } from '../../src/analysis/pathPairs';
import { perPath } from '../../src/analysis/perPath';
import { runBatch } from '../../src/analysis/batch';
import { picturesOf, timelineOf } from '../../src/analysis/pictures';
import type { DifferenceName, PathResult, Pictures, SimulationResult } from '../../src/analysis/result';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import type { PathId } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import type { ScenarioValues } from '../../src/model/values';
import { BASE_SCENARIO } from '../../src/state/catalogue';
import { loadScenarios } from '../../src/state/otherScenarios';
import { decodeLink } from '../../src/share/readLink';
import { createAppStore, type AppStore } from '../../src/state/store';
import type { Compared } from '../../src/ui/verdict';
import type { RunListener, Runner, RunRequest } from '../../src/worker/runner';

const DRAWS = 512;
const scenarios = await loadScenarios();

export function simulated(
  values: ScenarioValues = scenarios[0]!.values,
  draws = DRAWS,
): { readonly result: SimulationResult; readonly pictures: Pictures } {
  const model = compileModel(values);
  const sampler = new Sampler(1);
  const batch = runBatch(model, sampler, 0, draws, 0);
  const result = summarise(model, batch, 0);
  return { result, pictures: picturesOf(model, batch, result, timelineOf(model, sampler, batch.count)) };
}

/** Answers at once, on the calling thread, with few draws. */
function inlineRunner(listener: RunListener): Runner {
  return {
    run(request: RunRequest) {
      const { result, pictures } = simulated(request.values);
      listener.onResult(request, { ...result, draws: request.draws }, pictures, 12);
      listener.onDone(request);
    },
    analyse() {},
    rest() {},
    dispose() {},
  };
}

/** Never answers: the page before its first result. */
export function silentRunner(): Runner {
  return { run() {}, analyse() {}, rest() {}, dispose() {} };
}

/** A store on the shipped scenarios, with its first result in. */
export function appStore(createRunner: (listener: RunListener) => Runner = inlineRunner): AppStore {
  const store = createAppStore({ scenarios, base: BASE_SCENARIO, readLink: decodeLink, createRunner });
  store.getState().actions.restart();
  return store;
}

interface ShownScore {
  /** What ranks, fraction of the envelope or of worlds. */
  readonly score: number;
  readonly without?: number;
  readonly best: number;
  /** E(V)/C where that is something else. */
  readonly mean?: number;
}

interface Pair {
  /** Share of worlds in which the first of the pair does better. */
  readonly better: number;
  /** Of the gap in the same worlds; the largest that is given holds for all pairs. */
  readonly error?: number;
}

/** Signs that are orthogonal for different paths, so that errors of gaps come out as asked for. */
const signs: Readonly<Record<PathId, (replicate: number) => number>> = {
  exit: (replicate) => (replicate % 2 === 0 ? 1 : -1),
  bifurcation: (replicate) => (replicate % 4 < 2 ? 1 : -1),
  partner: (replicate) => (replicate % 8 < 4 ? 1 : -1),
};
const REPLICATES = 16;
/** Error that the paths share, far above that of their gaps: worlds are good or bad for all. */
const SHARED = 1;

/** Scores whose gaps have a standard error, and which have each a much larger one. */
export function scoresWith(own: Readonly<Record<PathId, number>>, error = 0.001): Scores {
  // Each path's own part of the contrast of two, with the variance of a mean of sixteen.
  const size = error * Math.sqrt((REPLICATES - 1) / 2);
  const scored = (path: PathId): Scores[PathId] => ({
    score: own[path],
    replicateMeans: Float64Array.from(
      { length: REPLICATES },
      (_, replicate) => own[path] + size * signs[path](replicate) + (replicate < 8 ? SHARED : -SHARED),
    ),
  });
  return { exit: scored('exit'), bifurcation: scored('bifurcation'), partner: scored('partner') };
}

/** A run with what a verdict is about, the same scores under every criterion; everything else is that of the base case. */
export function runWith(
  scores: Readonly<Record<PathId, ShownScore>>,
  pairs: Readonly<Partial<Record<DifferenceName, Pair>>>,
): { readonly result: SimulationResult; readonly compared: Compared } {
  const { result, pictures } = base();
  const path = (id: PathId): PathResult => ({
    ...result.paths[id],
    riskAdjustedRoi: scores[id].score,
    riskAdjustedRoiWithoutTerminalValue: scores[id].without ?? scores[id].score,
    probabilityBest: scores[id].best,
  });
  const error = Math.max(...Object.values(pairs).map((pair) => pair.error ?? 0.001), 0);
  const ranked = scoresWith(
    perPath((id) => scores[id].score),
    error === 0 ? undefined : error,
  );
  const { sameWorlds } = pictures.comparison;
  const beats = Object.fromEntries(
    pathPairs.map(({ name, a, b }) => {
      const forth = pairs[name as DifferenceName]?.better;
      const back = pairs[`${b}-${a}` as DifferenceName]?.better;
      const mean = forth ?? (back === undefined ? 0.5 : 1 - back);
      return [name, { ...sameWorlds.pairs[name], beats: { mean, standardError: 0.001 } }];
    }),
  ) as typeof sameWorlds.pairs;
  return {
    result: {
      ...result,
      paths: { exit: path('exit'), bifurcation: path('bifurcation'), partner: path('partner') },
    },
    compared: {
      standings: {
        riskAdjusted: ranked,
        mean: scoresWith(perPath((id) => scores[id].mean ?? scores[id].score)),
        shortfall: ranked,
        certaintyEquivalent: ranked,
        worseThanExit: ranked,
      },
      sameWorlds: { ...sameWorlds, pairs: beats },
    },
  };
}

let kept: ReturnType<typeof simulated> | undefined;

/** The base case, simulated once. */
export function base(): ReturnType<typeof simulated> {
  kept ??= simulated();
  return kept;
}
