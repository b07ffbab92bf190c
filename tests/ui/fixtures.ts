import { runBatch } from '../../src/analysis/batch';
import { picturesOf } from '../../src/analysis/pictures';
import type { DifferenceName, PathResult, Pictures, SimulationResult } from '../../src/analysis/result';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import type { PathId } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import type { ScenarioValues } from '../../src/model/values';
import { allScenarios, BASE_SCENARIO } from '../../src/state/catalogue';
import { createAppStore, type AppStore } from '../../src/state/store';
import type { RunListener, Runner, RunRequest } from '../../src/worker/runner';

const DRAWS = 512;
const scenarios = allScenarios();

export function simulated(
  values: ScenarioValues = scenarios[0]!.values,
  draws = DRAWS,
): { readonly result: SimulationResult; readonly pictures: Pictures } {
  const model = compileModel(values);
  const sampler = new Sampler(1);
  const batch = runBatch(model, sampler, 0, draws, 0);
  return { result: summarise(model, batch, 0), pictures: picturesOf(model, sampler, batch) };
}

/** Answers at once, on the calling thread, with few draws. */
function inlineRunner(listener: RunListener): Runner {
  return {
    run(request: RunRequest) {
      const { result, pictures } = simulated(request.values);
      listener.onResult(request, { ...result, draws: request.draws }, pictures, 12);
      listener.onDone(request);
    },
    dispose() {},
  };
}

/** Never answers: the page before its first result. */
export function silentRunner(): Runner {
  return { run() {}, dispose() {} };
}

/** A store on the shipped scenarios, with its first result in. */
export function appStore(createRunner: (listener: RunListener) => Runner = inlineRunner): AppStore {
  const store = createAppStore({ scenarios, base: BASE_SCENARIO, createRunner });
  store.getState().actions.restart();
  return store;
}

interface Score {
  readonly roi: number;
  readonly without?: number;
  readonly best: number;
}

interface Pair {
  /** Share of worlds in which the first of the pair does better. */
  readonly better: number;
  readonly error?: number;
}

/** A result with the headlines a sentence is about; everything else is that of the base case. */
export function resultWith(
  scores: Readonly<Record<PathId, Score>>,
  pairs: Readonly<Partial<Record<DifferenceName, Pair>>>,
): SimulationResult {
  const { result } = base();
  const path = (id: PathId): PathResult => ({
    ...result.paths[id],
    riskAdjustedRoi: scores[id].roi,
    riskAdjustedRoiWithoutTerminalValue: scores[id].without ?? scores[id].roi,
    certaintyEquivalent: scores[id].roi * result.capitalEnvelope,
    probabilityBest: scores[id].best,
  });
  const difference = (name: DifferenceName): SimulationResult['differences'][DifferenceName] => {
    const [a, b] = name.split('-') as [PathId, PathId];
    return {
      riskAdjustedRoi: scores[a].roi - scores[b].roi,
      standardError: pairs[name]?.error ?? 0.001,
      valueMean: 0,
      probabilityPositive: pairs[name]?.better ?? 0.5,
    };
  };
  return {
    ...result,
    paths: { exit: path('exit'), bifurcation: path('bifurcation'), partner: path('partner') },
    differences: {
      'partner-exit': difference('partner-exit'),
      'bifurcation-exit': difference('bifurcation-exit'),
      'partner-bifurcation': difference('partner-bifurcation'),
    },
  };
}

let kept: ReturnType<typeof simulated> | undefined;

/** The base case, simulated once. */
export function base(): ReturnType<typeof simulated> {
  kept ??= simulated();
  return kept;
}
