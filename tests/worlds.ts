import { compileModel, type CompiledModel } from '../src/model/compiledModel';
import { dimensionCount, luckDimension, luckNames, type LuckName } from '../src/model/dimensions';
import type { EntryPath } from '../src/model/parameters';
import { emptyOutcome, type Cause, type MonthRecord, type PathOutcome } from '../src/model/pathOutcome';
import { Sampler } from '../src/model/sampler';
import { simulatePath } from '../src/model/simulatePath';
import { keysNamed } from '../src/model/keysNamed';
import type { ScenarioValues, Value, ValueKey } from '../src/model/values';
import { centralWorld, drawWorld, emptyWorld, type World } from '../src/model/world';
import { shippedScenario } from './shippedScenarios';

/** A value as a test writes it: a number is `fixed`. */
export type Plain = number | Value;

function valueOf(plain: Plain): Value {
  return typeof plain === 'number' ? { kind: 'fixed', value: plain } : plain;
}

/** Values with some of them replaced, past the gate: a test may go where no scenario is allowed to. */
export function withValues(values: ScenarioValues, changes: Readonly<Record<string, Plain>>): ScenarioValues {
  const result: Record<ValueKey, Value> = { ...values };
  for (const [name, plain] of Object.entries(changes)) {
    const keys = keysNamed(name);
    if (!Array.isArray(keys)) throw new Error((keys as { problem: string }).problem);
    for (const key of keys as ValueKey[]) result[key] = valueOf(plain);
  }
  return result;
}

/** The base scenario with some values replaced. */
export function baseValues(changes: Readonly<Record<string, Plain>> = {}): ScenarioValues {
  return withValues(shippedScenario('china-genai').values, changes);
}

/** Nothing happens by chance while the world lasts. */
export const noHazards = {
  rectificationRate: 0,
  fineRate: 0,
  suspensionRate: 0,
  forcedExitRate: 0,
  homeStopRate: 0,
  ruptureRate: 0,
  ipLeakRate: 0,
} as const;

/** Filing has one course only. */
export const certainFiling = {
  provincialReworkFirst: 0,
  nationalReworkFirst: 0,
  registrationReworkFirst: 0,
  provincialRoundSigma: 0,
  nationalRoundSigma: 0,
  registrationRoundSigma: 0,
  onSiteProbability: 0,
  licenceProbability: 1,
  holdProbability: 0,
} as const;

/** A sampler whose uniforms a test writes down by name; what is not written is one half. */
class ScriptedSampler extends Sampler {
  private readonly script = new Float64Array(dimensionCount).fill(0.5);

  constructor(luck: Partial<Record<LuckName, number>>) {
    super(0);
    for (const name of luckNames) this.script[luckDimension[name]] = luck[name] ?? 0.5;
  }

  override uniform(dimension: number): number {
    return this.script[dimension]!;
  }
}

/** Uniform that gives an exponential threshold: -ln u. */
export function uniformFor(threshold: number): number {
  return Math.exp(-threshold);
}

export interface ScriptedRun {
  readonly model: CompiledModel;
  readonly world: World;
  readonly outcome: PathOutcome;
  readonly months: readonly MonthRecord[];
}

/**
 * One path in a world written by a test: every assumption at its centre, the market without noise, all months calm
 * unless said otherwise, and the luck of the script.
 */
export function scriptedRun(
  values: ScenarioValues,
  path: EntryPath,
  luck: Partial<Record<LuckName, number>> = {},
  options: { readonly tense?: (month: number) => boolean; readonly switchedOff?: Cause } = {},
): ScriptedRun {
  const model = compileModel(values);
  const world = emptyWorld();
  centralWorld(model, world);
  world.sampler = new ScriptedSampler(luck);
  for (let month = 0; month < world.tense.length; month++) {
    world.tense[month] = options.tense?.(month) === true ? 1 : 0;
  }
  const outcome = emptyOutcome();
  const months: MonthRecord[] = [];
  simulatePath(world, path, model, options.switchedOff ?? null, outcome, (month) => months.push(month));
  return { model, world, outcome, months };
}

/** Draws worlds of a scenario one after the other; the world is overwritten by the next. */
export function* drawnWorlds(
  values: ScenarioValues,
  draws: number,
  seed = 1,
): Generator<{ readonly model: CompiledModel; readonly world: World }> {
  const model = compileModel(values);
  const sampler = new Sampler(seed);
  const world = emptyWorld();
  for (let draw = 0; draw < draws; draw++) {
    sampler.seek(draw);
    drawWorld(model, sampler, world);
    yield { model, world };
  }
}

/** What becomes of a path in a world, in an object of its own. */
export function outcomeOf(world: World, path: EntryPath, model: CompiledModel): PathOutcome {
  const outcome = emptyOutcome();
  simulatePath(world, path, model, null, outcome, null);
  return outcome;
}

/** Outcomes of a path in the first worlds of a scenario. */
export function outcomesOf(values: ScenarioValues, path: EntryPath, draws: number, seed = 1): PathOutcome[] {
  return Array.from(drawnWorlds(values, draws, seed), ({ world, model }) => outcomeOf(world, path, model));
}
