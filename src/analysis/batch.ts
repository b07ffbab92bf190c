import { REPLICATES } from '../model/replicates';
import type { Sampler } from '../model/sampler';
import { SUMMED_PARTS } from '../model/complianceTaxParts';
import { MAX_YEARS, MONTHS_PER_YEAR, type CompiledModel } from '../model/compiledModel';
import { entryPaths, slot } from '../model/parameters';
import { causes, emptyOutcome, statementLines, type PathOutcome } from '../model/pathOutcome';
import { envelopeValue, exitNetPresentValue, simulatePath } from '../model/simulatePath';
import { centralWorld, emptyWorld, forEachWorld } from '../model/world';
import { addLosses } from './worldLosses';

/**
 * Draws are summed in blocks of this many, aligned to their absolute number, and the blocks in pairs (equation 5.4):
 * the same sums whatever cut the run into pieces.
 */
export const BLOCK = 256;

/** Outcomes of which only means are wanted; each is summed by replicate, so that its error is known. */
export const meanNames = [
  'terminalValue',
  'presentValueOfRevenue',
  'presentValueOfComplianceTax',
  'survival',
  'neverLicensed',
  'closedLoopLive',
  'publicLive',
  'monthsSuspended',
  'monthsDark',
  'rectificationPayment',
  'finePayment',
  'ipLeakPayment',
  ...causes,
] as const;
export type MeanName = (typeof meanNames)[number];

export const MEANS = meanNames.length;
const FIRST_CAUSE = MEANS - causes.length;
const STATEMENT = MAX_YEARS * statementLines.length;
const TAX_PARTS = MAX_YEARS * SUMMED_PARTS;
const MONTHS = MAX_YEARS * MONTHS_PER_YEAR;

/** Per-draw outcomes of one entry path; every array has one number a draw unless said otherwise. */
export interface PathColumns {
  readonly value: Float64Array;
  readonly netPresentValue: Float64Array;
  readonly capital: Float64Array;
  /** Discounted terminal value. */
  readonly terminalValue: Float64Array;
  readonly peakFunding: Float64Array;
  /** NaN where cash is never back. */
  readonly paybackYears: Float64Array;
  readonly closedLoopMonth: Float64Array;
  /** NaN where no licence is granted. */
  readonly publicMonth: Float64Array;
  /** Cumulative cash at the end of each year: all draws of year 1, then all of year 2 … */
  readonly cumulativeByYear: Float64Array;
  /** `MEANS` sums of each replicate of each block. */
  readonly meanSums: Float64Array;
  /** Statement lines of each year, summed over each block. */
  readonly statementSums: Float64Array;
  /** Parts of the compliance tax of each year, summed over each block. */
  readonly taxPartSums: Float64Array;
  /** Cash of each month, summed over each block. */
  readonly cashSums: Float64Array;
}

export interface ExitColumns {
  readonly value: Float64Array;
  readonly netPresentValue: Float64Array;
}

/** Outcomes of the draws `from` … `from + count - 1`. */
export interface Batch {
  readonly from: number;
  readonly count: number;
  readonly exit: ExitColumns;
  readonly bifurcation: PathColumns;
  readonly partner: PathColumns;
}

function emptyColumns(count: number, years: number): PathColumns {
  const blocks = Math.ceil(count / BLOCK);
  const column = (): Float64Array => new Float64Array(count);
  return {
    value: column(),
    netPresentValue: column(),
    capital: column(),
    terminalValue: column(),
    peakFunding: column(),
    paybackYears: column(),
    closedLoopMonth: column(),
    publicMonth: column(),
    cumulativeByYear: new Float64Array(count * years),
    meanSums: new Float64Array(blocks * REPLICATES * MEANS),
    statementSums: new Float64Array(blocks * STATEMENT),
    taxPartSums: new Float64Array(blocks * TAX_PARTS),
    cashSums: new Float64Array(blocks * MONTHS),
  };
}

/** A batch of nothing yet, for `count` draws from `from` on. */
export function emptyBatch(from: number, count: number, years: number): Batch {
  return {
    from,
    count,
    exit: { value: new Float64Array(count), netPresentValue: new Float64Array(count) },
    bifurcation: emptyColumns(count, years),
    partner: emptyColumns(count, years),
  };
}

/** Mutable things a run needs; made once and reused. */
export interface Workspace {
  readonly world: ReturnType<typeof emptyWorld>;
  readonly outcome: PathOutcome;
  readonly without: PathOutcome;
}

/** A workspace for any number of runs, one after the other. */
export function emptyWorkspace(): Workspace {
  return { world: emptyWorld(), outcome: emptyOutcome(), without: emptyOutcome() };
}

/** Present value of one dollar a year over the horizon, paid mid-month. */
export function horizonAnnuity(model: CompiledModel): number {
  const { horizonMonths, discountFactors } = model.valuation;
  let annuity = 0;
  for (let month = 0; month < horizonMonths; month++) annuity += discountFactors[month]! / MONTHS_PER_YEAR;
  return annuity;
}

/** Runs the paths through the world of the workspace and keeps what comes of them. */
function keepWorld(
  batch: Batch,
  index: number,
  model: CompiledModel,
  annuity: number,
  workspace: Workspace,
  lossDraws: number,
): void {
  const { world, outcome } = workspace;
  const { capitalEnvelope, horizonMonths } = model.valuation;
  const draw = batch.from + index;
  const redeploymentReturn = world.bifurcation[slot.redeploymentReturn]!;
  const exitValue = exitNetPresentValue(world, model, annuity);
  batch.exit.netPresentValue[index] = exitValue;
  batch.exit.value[index] = envelopeValue(exitValue, 0, redeploymentReturn, capitalEnvelope);
  for (const path of entryPaths) {
    const columns = batch[path];
    simulatePath(world, path, model, null, outcome, null);
    keep(columns, outcome, index, draw, batch.count, horizonMonths);
    columns.value[index] = envelopeValue(
      outcome.netPresentValue,
      outcome.capital,
      redeploymentReturn,
      capitalEnvelope,
    );
    if (draw < lossDraws) {
      const at = rowOfMeans(index, draw) + FIRST_CAUSE;
      addLosses(world, path, model, outcome, workspace.without, columns.meanSums, at);
    }
  }
}

/**
 * Runs draws through the model (all paths in the same worlds) and keeps their outcomes.
 *
 * @param from  first draw, a multiple of 256
 * @param count  number of draws, a multiple of 256
 * @param lossDraws  draws below this number also run each path without each cause of loss that acted in it
 */
export function runBatch(
  model: CompiledModel,
  sampler: Sampler,
  from: number,
  count: number,
  lossDraws: number,
  workspace: Workspace = emptyWorkspace(),
): Batch {
  const batch = emptyBatch(from, count, model.valuation.horizonMonths / MONTHS_PER_YEAR);
  const annuity = horizonAnnuity(model);
  forEachWorld(model, sampler, from, count, workspace.world, (index) =>
    keepWorld(batch, index, model, annuity, workspace, lossDraws),
  );
  return batch;
}

/** The central case as a batch of a single draw. */
export function centralBatch(model: CompiledModel): Batch {
  const batch = emptyBatch(0, 1, model.valuation.horizonMonths / MONTHS_PER_YEAR);
  const workspace = emptyWorkspace();
  centralWorld(model, workspace.world);
  keepWorld(batch, 0, model, horizonAnnuity(model), workspace, 0);
  return batch;
}

function rowOfMeans(index: number, draw: number): number {
  return (Math.floor(index / BLOCK) * REPLICATES + (draw % REPLICATES)) * MEANS;
}

function keep(
  columns: PathColumns,
  outcome: PathOutcome,
  index: number,
  draw: number,
  count: number,
  horizonMonths: number,
): void {
  const { filing } = outcome;
  columns.netPresentValue[index] = outcome.netPresentValue;
  columns.capital[index] = outcome.capital;
  columns.terminalValue[index] = outcome.terminalValue;
  columns.peakFunding[index] = outcome.peakFunding;
  columns.paybackYears[index] = outcome.paybackYears;
  columns.closedLoopMonth[index] = filing.closedLoopMonth;
  columns.publicMonth[index] = filing.granted ? filing.publicMonth : Number.NaN;
  const years = horizonMonths / MONTHS_PER_YEAR;
  for (let year = 0; year < years; year++)
    columns.cumulativeByYear[year * count + index] = outcome.cumulativeByYear[year]!;

  const block = Math.floor(index / BLOCK);
  const { meanSums, statementSums, taxPartSums, cashSums } = columns;
  let at = rowOfMeans(index, draw);
  meanSums[at++]! += outcome.terminalValue;
  meanSums[at++]! += outcome.presentValueOfRevenue;
  meanSums[at++]! += outcome.presentValueOfComplianceTax;
  meanSums[at++]! += outcome.ending === null ? 1 : 0;
  meanSums[at++]! += filing.granted ? 0 : 1;
  meanSums[at++]! += outcome.closedLoopWasLive ? 1 : 0;
  meanSums[at++]! += outcome.publicWasLive ? 1 : 0;
  meanSums[at++]! += outcome.monthsSuspended;
  meanSums[at++]! += outcome.monthsDark;
  meanSums[at++]! += outcome.rectificationPayments;
  meanSums[at++]! += outcome.finePayments;
  meanSums[at]! += outcome.leakPayments;

  // What follows a path's end is 0 and changes no sum.
  const { statement, taxParts, cashFlow } = outcome;
  const months = Math.min(outcome.endMonth + 1, horizonMonths) | 0;
  const livedYears = Math.ceil(months / MONTHS_PER_YEAR);
  const lines = livedYears * statementLines.length;
  const firstLine = block * STATEMENT;
  for (let line = 0; line < lines; line++) statementSums[firstLine + line]! += statement[line]!;
  const parts = livedYears * SUMMED_PARTS;
  const firstPart = block * TAX_PARTS;
  for (let part = 0; part < parts; part++) taxPartSums[firstPart + part]! += taxParts[part]!;
  const firstMonth = block * MONTHS;
  for (let month = 0; month < months; month++) cashSums[firstMonth + month]! += cashFlow[month]!;
}
