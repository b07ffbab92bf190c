import { readFileSync } from 'node:fs';
import { runBatch } from '../../src/analysis/batch';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { parseScenario } from '../../src/model/scenario';

const WARM_UP = 16_384;
const RUNS = 7;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function time(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

export interface KernelFigures {
  /** Draws and three paths a second, on one core. */
  readonly worldsPerSecond: number;
  /** 8,192 draws of three paths over 84 months, milliseconds. */
  readonly millisecondsFor8192: number;
  /** Summary of 65,536 draws, milliseconds. */
  readonly summaryMilliseconds: number;
  /** Making a scenario ready for running, milliseconds. */
  readonly compileMilliseconds: number;
}

/** Speed of the engine in this thread on the base scenario; medians of seven runs. */
export function measureKernel(): KernelFigures {
  const json: unknown = JSON.parse(readFileSync('scenarios/china-genai.json', 'utf8'));
  const { values } = parseScenario(json, 'scenarios/china-genai.json', () => undefined);
  const compileMilliseconds = median(
    Array.from({ length: RUNS }, () => time(() => void compileModel(values))),
  );
  const model = compileModel(values);
  const sampler = new Sampler(1);
  const run = (draws: number) => runBatch(model, sampler, 0, draws, 0);
  run(WARM_UP);
  const small = median(Array.from({ length: RUNS }, () => time(() => void run(8192))));
  const large = median(Array.from({ length: RUNS }, () => time(() => void run(65_536))));
  const batch = run(65_536);
  const summary = median(Array.from({ length: RUNS }, () => time(() => void summarise(model, batch, 0))));
  return {
    worldsPerSecond: Math.round((65_536 / large) * 1000),
    millisecondsFor8192: small,
    summaryMilliseconds: summary,
    compileMilliseconds,
  };
}
