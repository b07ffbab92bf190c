import { runBatch } from '../../src/analysis/batch';
import { pathValues, type WantedPaths } from '../../src/analysis/pathValues';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { baseScenario } from './baseScenario';
import { median } from './median';

const WARM_UP = 16_384;
const DRAWS = 65_536;
const RUNS = 7;
const PATHS = 3;

function time(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function medianTime(task: () => void): number {
  return median(Array.from({ length: RUNS }, () => time(task)));
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((count / milliseconds) * 1000);
}

export interface KernelFigures {
  /** Draws and three paths a second, on one core. */
  readonly worldsPerSecond: number;
  readonly pathsPerSecond: number;
  /** Worlds a second of which only the values of all paths, or of one, are kept. */
  readonly leanWorldsPerSecond: number;
  readonly leanBifurcationPerSecond: number;
  readonly leanPartnerPerSecond: number;
  /** 8,192 draws of three paths over 84 months, milliseconds. */
  readonly millisecondsFor8192: number;
  /** Summary of 65,536 draws, milliseconds. */
  readonly summaryMilliseconds: number;
  /** Making a scenario ready for running, milliseconds. */
  readonly compileMilliseconds: number;
}

/** Speed of the engine in this thread on the base scenario; medians of seven runs. */
export function measureKernel(): KernelFigures {
  const values = baseScenario();
  const compileMilliseconds = medianTime(() => void compileModel(values));
  const model = compileModel(values);
  const sampler = new Sampler(1);
  const run = (draws: number) => runBatch(model, sampler, 0, draws, 0);
  run(WARM_UP);
  const small = medianTime(() => void run(8192));
  const large = medianTime(() => void run(DRAWS));
  const lean = (paths: WantedPaths): number => {
    pathValues(model, sampler, 0, WARM_UP, paths);
    return perSecond(
      DRAWS,
      medianTime(() => void pathValues(model, sampler, 0, DRAWS, paths)),
    );
  };
  const batch = run(DRAWS);
  return {
    worldsPerSecond: perSecond(DRAWS, large),
    pathsPerSecond: perSecond(DRAWS * PATHS, large),
    leanWorldsPerSecond: lean({ exit: true, bifurcation: true, partner: true }),
    leanBifurcationPerSecond: lean({ exit: false, bifurcation: true, partner: false }),
    leanPartnerPerSecond: lean({ exit: false, bifurcation: false, partner: true }),
    millisecondsFor8192: small,
    summaryMilliseconds: medianTime(() => void summarise(model, batch, 0)),
    compileMilliseconds,
  };
}
