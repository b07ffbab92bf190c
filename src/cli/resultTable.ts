import type { PathResult, SimulationResult } from '../analysis/result';
import { pathIds } from '../model/parameters';
import { NOTHING, percent, points, titles } from './tableText';

const LABEL_WIDTH = 38;
const CELL_WIDTH = 18;

function money(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}

function optional(value: number | null, show: (value: number) => string): string {
  return value === null ? NOTHING : show(value);
}

function rates(rate: PathResult['internalRateOfReturn']): string {
  if (rate === null) return 'none';
  return typeof rate === 'number' ? percent(rate) : rate.map((root) => percent(root)).join(', ');
}

const rows: readonly (readonly [label: string, cell: (path: PathResult) => string])[] = [
  ['risk-adjusted ROI', (path) => percent(path.riskAdjustedRoi, path.standardErrors?.['riskAdjustedRoi'])],
  ['  without terminal value', (path) => percent(path.riskAdjustedRoiWithoutTerminalValue)],
  ['expected ROI', (path) => percent(path.expectedRoi, path.standardErrors?.['expectedRoi'])],
  ['own-capital ROI', (path) => optional(path.ownCapitalRoi, percent)],
  ['value V, mean (USD m)', (path) => money(path.value.mean)],
  ['  P10 / P50 / P90', (path) => [path.value.p10, path.value.p50, path.value.p90].map(money).join(' / ')],
  ['  mean of the worst share', (path) => money(path.value.expectedShortfall)],
  ['capital put in, mean (USD m)', (path) => money(path.capital.mean)],
  ['peak funding, mean (USD m)', (path) => money(path.peakFunding.mean)],
  ['chance of loss', (path) => percent(path.probabilityOfLoss)],
  ['chance of doing worse than exit', (path) => percent(path.probabilityWorseThanExit)],
  ['chance of being best', (path) => percent(path.probabilityBest)],
  ['expected regret (USD m)', (path) => money(path.expectedRegret)],
  ['closed loop live, median (month)', (path) => optional(path.launchMonth?.closedLoop.p50 ?? null, String)],
  ['public launch, median (month)', (path) => optional(path.launchMonth?.publicFacing.p50 ?? null, String)],
  [
    'never licensed',
    (path) => optional(path.launchMonth?.publicFacing.probabilityNeverLicensed ?? null, percent),
  ],
  ['alive at the horizon', (path) => optional(path.survivalToHorizon, percent)],
  ['compliance-tax rate', (path) => optional(path.complianceTaxRate, percent)],
  [
    'internal rate of return',
    (path) => (path.capital.mean === 0 ? NOTHING : rates(path.internalRateOfReturn)),
  ],
];

/** Outcomes of a run as a table for people. */
export function resultTable(
  title: string,
  run: SimulationResult & { readonly seed: number; readonly modelVersion: string },
): string {
  const head = `${title}: ${run.draws === 1 ? 'central case' : `${run.draws} worlds, seed ${run.seed}`}, model ${run.modelVersion}, fingerprint ${run.fingerprint}`;
  const columns = `${''.padEnd(LABEL_WIDTH)}${pathIds.map((path) => titles[path].padStart(CELL_WIDTH)).join('')}`;
  const body = rows.map(
    ([label, cell]) =>
      `${label.padEnd(LABEL_WIDTH)}${pathIds.map((path) => cell(run.paths[path]).padStart(CELL_WIDTH)).join('')}`,
  );
  const differences = Object.entries(run.differences).map(
    ([name, { riskAdjustedRoi, standardError }]) =>
      `${name}: ${points(riskAdjustedRoi, standardError)} points of risk-adjusted ROI`,
  );
  const note = run.draws === 1 ? [] : ['± is two standard errors of the simulation.'];
  return [head, '', columns, ...body, '', ...differences, ...note].join('\n');
}
