import { MONTHS_PER_YEAR, type CompiledModel } from './compiledModel';
import { fileAndLaunch, type FilingOutcome } from './filing';
import { runMonths } from './monthLoop';
import { slot, type EntryPath } from './parameters';
import { emptyEpochs, fillEpochs } from './pathEpochs';
import type { Cause, MonthRecord, PathOutcome } from './pathOutcome';
import type { World } from './world';

const epochs = emptyEpochs();

/** When the segments of a path launch in a world, and which review rounds are paid for. */
export function launchPath(world: World, path: EntryPath, model: CompiledModel, filing: FilingOutcome): void {
  fillEpochs(world, path, model, epochs);
  fileAndLaunch(epochs, model.flags[path], world.sampler, (month) => world.tense[month] === 1, filing);
}

/**
 * The model: what becomes of one entry path in one world.
 *
 *   values + flags + luck -> launch months -> months of events and cash -> value
 *
 * @param switchedOff  a cause of loss that does not act, all draws equal; null for the model as it is
 * @param outcome  overwritten
 * @param record  gets every month; null to keep none
 */
export function simulatePath(
  world: World,
  path: EntryPath,
  model: CompiledModel,
  switchedOff: Cause | null,
  outcome: PathOutcome,
  record: ((month: MonthRecord) => void) | null,
): void {
  launchPath(world, path, model, outcome.filing);
  valueMonths(world, path, model, outcome.filing, switchedOff, outcome, true, record);
}

/**
 * A path's net present value, capital, ending and causes, and no more: `simulatePath` without its accounts.
 *
 * @param outcome  all else in it is left as it happens to be
 */
export function valuePath(world: World, path: EntryPath, model: CompiledModel, outcome: PathOutcome): void {
  launchPath(world, path, model, outcome.filing);
  valueMonths(world, path, model, outcome.filing, null, outcome, false, null);
}

/**
 * A path once more without one cause of loss, all draws equal: the launch is the same, only the months differ. Its value,
 * no accounts.
 *
 * @param filing  of the path as it is
 */
export function simulateWithout(
  cause: Cause,
  world: World,
  path: EntryPath,
  model: CompiledModel,
  filing: FilingOutcome,
  outcome: PathOutcome,
): void {
  fillEpochs(world, path, model, epochs);
  valueMonths(world, path, model, filing, cause, outcome, false, null);
}

/** Runs the months of a path whose `epochs` are filled, and adds what comes after them. */
function valueMonths(
  world: World,
  path: EntryPath,
  model: CompiledModel,
  filing: FilingOutcome,
  switchedOff: Cause | null,
  outcome: PathOutcome,
  accounts: boolean,
  record: ((month: MonthRecord) => void) | null,
): void {
  runMonths(world, epochs, model.flags[path], model, filing, switchedOff, outcome, accounts, record);
  outcome.terminalValue = terminalValue(outcome, model);
  outcome.netPresentValue += outcome.terminalValue;
}

/** Discounted value of cash after the horizon (equation 6.3), for a path that is alive then; 0 where the last year lost cash. */
function terminalValue(outcome: PathOutcome, model: CompiledModel): number {
  const { horizonMonths, terminalFactor } = model.valuation;
  if (outcome.ending !== null || terminalFactor === 0) return 0;
  let lastYear = 0;
  for (let month = horizonMonths - MONTHS_PER_YEAR; month < horizonMonths; month++)
    lastYear += outcome.cashFlow[month]!;
  return Math.max(0, lastYear / MONTHS_PER_YEAR) * terminalFactor;
}

/**
 * Net present value of market exit (equation 6.6): -windDownCost + Σ d_t · offshoreContribution / 12.
 *
 * @param annuity  Σ d_t / 12, years
 */
export function exitNetPresentValue(world: World, model: CompiledModel, annuity: number): number {
  return annuity * world.bifurcation[slot.offshoreContribution]! - model.valuation.windDownCost;
}

/**
 * Value of a path to the owner of the envelope (equation 6.5): V = NPV + a · (C - K).
 *
 * @param redeploymentReturn  a, USD of net present value per USD
 * @param capitalEnvelope  C, USD m
 */
export function envelopeValue(
  netPresentValue: number,
  capital: number,
  redeploymentReturn: number,
  capitalEnvelope: number,
): number {
  return netPresentValue + redeploymentReturn * (capitalEnvelope - capital);
}
