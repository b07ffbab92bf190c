import { readFileSync } from 'node:fs';
import type { DifferenceName, SimulationResult } from '../../src/analysis/result';
import { simulate } from '../../src/analysis/simulation';
import { pathIds } from '../../src/model/parameters';
import { parseScenario, type Scenario } from '../../src/model/scenario';
import { studentT975 } from '../../src/numerics/replicates';

const USUAL = { seeds: 200, draws: 16_384, reference: 4_194_304 } as const;
/** Where the share of intervals that hold must lie: a binomial share of .95 of 200 does but once in thirty times. */
const LEAST = 0.9;
const MOST = 0.98;

/** A scenario of the project, in whose folder this runs. */
function scenarioOf(id: string): Scenario {
  const file = `scenarios/${id}.json`;
  return parseScenario(JSON.parse(readFileSync(file, 'utf8')), file, scenarioOf);
}

interface Stated {
  readonly name: string;
  readonly value: number;
  readonly error: number;
}

/** The figures that are compared, headlines first. */
function statedBy({ paths, differences }: SimulationResult): { headlines: Stated[]; others: Stated[] } {
  const of = (name: 'riskAdjustedRoi' | 'expectedRoi' | 'probabilityOfLoss' | 'probabilityBest'): Stated[] =>
    pathIds.map((path) => ({
      name: `${name} of ${path}`,
      value: paths[path][name],
      error: paths[path].standardErrors![name]!,
    }));
  const gaps = (Object.keys(differences) as DifferenceName[]).map((name) => ({
    name: `riskAdjustedRoi, ${name}`,
    value: differences[name].riskAdjustedRoi,
    error: differences[name].standardError!,
  }));
  return {
    headlines: [...of('riskAdjustedRoi'), ...gaps],
    others: [...of('expectedRoi'), ...of('probabilityOfLoss'), ...of('probabilityBest')],
  };
}

/**
 * Counts how often the 95 % interval of a run of few draws holds what many draws of another seed say, and prints it.
 *
 * @param args  `--seeds N`, `--draws N`, `--reference N` (draws), `--scenario ID`
 * @returns  how many headlines' intervals hold too rarely or too often
 */
export function runErrors(args: readonly string[]): number {
  const said = (name: string): string | undefined =>
    args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined;
  const option = (name: keyof typeof USUAL): number => Number(said(name) ?? USUAL[name]);
  const [seeds, draws, reference] = [option('seeds'), option('draws'), option('reference')];
  const id = said('scenario') ?? 'china-genai';
  const { values } = scenarioOf(id);
  const print = (line: string): void => void process.stdout.write(`${line}\n`);

  print(`${id}: ${seeds} seeds of ${draws} draws against ${reference} draws of another seed`);
  const truth = statedBy(simulate(values, reference, 0, false));
  const truths = [...truth.headlines, ...truth.others];
  const held = truths.map(() => 0);
  const squares = truths.map(() => 0);
  const stated = truths.map(() => 0);
  for (let seed = 1; seed <= seeds; seed++) {
    const { headlines, others } = statedBy(simulate(values, draws, seed, false));
    [...headlines, ...others].forEach(({ value, error }, at) => {
      const distance = Math.abs(value - truths[at]!.value);
      if (distance <= studentT975(15) * error) held[at]! += 1;
      squares[at]! += distance * distance;
      stated[at]! += error;
    });
  }

  let wrong = 0;
  print('| Figure | Value | Stated error | Distance (root mean square) | Intervals that hold |');
  print('| --- | --- | --- | --- | --- |');
  truths.forEach(({ name, value }, at) => {
    const share = held[at]! / seeds;
    // What is the same in every world has no error to be right or wrong about.
    const isCertain = stated[at] === 0;
    const isWrong = !isCertain && at < truth.headlines.length && (share < LEAST || share > MOST);
    if (isWrong) wrong += 1;
    const cells = [
      name,
      value.toFixed(5),
      (stated[at]! / seeds).toFixed(6),
      Math.sqrt(squares[at]! / seeds).toFixed(6),
      isCertain ? 'certain' : `${(100 * share).toFixed(1)} %${isWrong ? ' (!)' : ''}`,
    ];
    print(`| ${cells.join(' | ')} |`);
  });
  return wrong;
}
