import { quantile } from '../numerics/distributionQuantile';
import { mode, type Distribution } from '../numerics/distribution';
import { samplerOf } from '../model/correlatedSampler';
import { assumptionDimension } from '../model/dimensions';
import type { EntryPath } from '../model/parameters';
import { REPLICATES } from '../model/replicates';
import { touchedPaths } from '../model/touchedPaths';
import { parameterOfKey, type ValueKey } from '../model/values';
import type { Evaluator } from './evaluator';
import { pairDraws } from './mapBelief';
import type { Estimate, RuleMeasures } from './ruleMeasures';
import type { Steps } from './steps';
import { stressRulesOf, type MeasuredRule, type StressRules } from './stressRules';
import { swingKeys } from './swings';
import { BINS, type OutcomeTable } from './thresholdRules';
import { uncertainAssumptions } from './varianceShares';

/** A condition in the units of an assumption. */
export interface StressCondition {
  readonly key: ValueKey;
  readonly side: 'under' | 'over';
  /** The threshold, in the parameter's unit. */
  readonly value: number;
  /** Share of worlds in which the assumption is lower. */
  readonly quantile: number;
}

/** A rule and what it does in worlds that it was not found in. */
export interface StressRule extends RuleMeasures {
  readonly conditions: readonly StressCondition[];
  /** Whether both conditions hold, or at least one. */
  readonly joined: 'and' | 'or';
}

/** Worlds over the assumptions of a rule, for a picture. */
export interface StressSample {
  /** Assumptions across and upward. */
  readonly x: ValueKey;
  readonly y: ValueKey;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** 1 for a world that loses. */
  readonly loses: Uint8Array;
}

/** When an entry path loses: the shortest rule in one or two assumptions that tells losing worlds from others. */
export interface ReverseStress {
  readonly path: EntryPath;
  /** Draws in which rules are searched, and as many others in which they are measured. */
  readonly draws: number;
  /** Share of worlds that lose to exit. */
  readonly base: Estimate;
  /** The rule; null where none is better than what chance alone brings. */
  readonly rule: StressRule | null;
  /** The widest rule inside which losing is twice as sure: half as many worlds there win as elsewhere on average. */
  readonly surest: StressRule | null;
  /** The best rules of a search, one assumption first, in order of that search; empty where all worlds end alike. */
  readonly best: readonly StressRule[];
  /** Best score of a search where losses are dealt to the worlds at random. */
  readonly chance: number;
  /** Null where all worlds end alike. */
  readonly sample: StressSample | null;
}

/** Draws of eight scrambles, in which rules are searched; as many of the other eight measure what was found. */
export const STRESS_DRAWS = 8192;
const HALF = REPLICATES / 2;
const ALL_BITS = 0x1_0000_0000;
const STEP_DRAWS = 256;
/** Worlds of a picture. */
const SAMPLE = 400;

/** Assumptions that are uncertain and that the path or exit hangs on, one key for each random number. */
export function stressKeys(evaluator: Evaluator, path: EntryPath): readonly ValueKey[] {
  const { baseValues } = evaluator;
  const uncertain = new Set(uncertainAssumptions(evaluator));
  const matters = (key: ValueKey): boolean => {
    const value = baseValues[key] as Distribution;
    const certain = { kind: 'fixed', value: mode(value) } as const;
    const paths = touchedPaths(baseValues, { ...baseValues, [key]: certain });
    return paths.includes(path) || paths.includes('exit');
  };
  const seen = new Set<string>();
  return swingKeys(baseValues).filter((key) => {
    const { id } = parameterOfKey(key);
    if (seen.has(id) || !uncertain.has(id) || !matters(key)) return false;
    seen.add(id);
    return true;
  });
}

/** Worlds of eight scrambles, and those of the other eight. */
interface Halves {
  readonly search: OutcomeTable;
  readonly report: OutcomeTable;
}

function* worldsOf(evaluator: Evaluator, path: EntryPath, keys: readonly ValueKey[]): Steps<Halves> {
  const sampler = samplerOf(evaluator.question);
  const draws = 2 * STRESS_DRAWS;
  const columns = yield* evaluator.columnsOfWorlds(sampler, draws, ['exit', path]);
  const dimensions = keys.map((key) => assumptionDimension.get(parameterOfKey(key).id)!);
  const empty = (): OutcomeTable => ({
    bins: keys.map(() => new Uint8Array(STRESS_DRAWS)),
    loses: new Uint8Array(STRESS_DRAWS),
  });
  const halves: Halves = { search: empty(), report: empty() };
  for (let draw = 0; draw < draws; draw++) {
    const replicate = draw % REPLICATES;
    const { bins, loses } = replicate < HALF ? halves.search : halves.report;
    const row = Math.floor(draw / REPLICATES) * HALF + (replicate % HALF);
    sampler.seek(draw);
    for (const [input, dimension] of dimensions.entries())
      bins[input]![row] = Math.floor((sampler.bits(dimension) * BINS) / ALL_BITS);
    loses[row] = columns[path][draw]! < columns.exit[draw]! ? 1 : 0;
    if (draw % STEP_DRAWS === 0) yield;
  }
  return halves;
}

/**
 * When an entry path loses to exit, V < V_exit in the same world (equations 6.33 and 6.34): the rule in one assumption,
 * or in two where the second adds to what the first tells. It is found in the worlds of eight scrambles and measured in
 * those of the other eight, so that the search does not flatter it.
 */
export function* reverseStressOf(evaluator: Evaluator, path: EntryPath): Steps<ReverseStress> {
  const keys = stressKeys(evaluator, path);
  const { search, report } = yield* worldsOf(evaluator, path, keys);
  const rules = yield* stressRulesOf(search, report, HALF, evaluator.question.seed);
  const told = ({ rule, measures }: MeasuredRule): StressRule => ({
    conditions: rule.conditions.map(({ input, side, cut }) => ({
      key: keys[input]!,
      side,
      value: thresholdOf(evaluator, keys[input]!, cut / BINS),
      quantile: cut / BINS,
    })),
    joined: rule.joined,
    ...measures,
  });
  const { base, chosen, surest, best, chance } = rules;
  const axes = axesOf(rules);
  return {
    path,
    draws: STRESS_DRAWS,
    base,
    rule: chosen === null ? null : told(chosen),
    surest: surest === null ? null : told(surest),
    best: best.map(told),
    chance,
    sample: axes === null ? null : sampleOf(evaluator, keys[axes[0]]!, keys[axes[1]]!, report),
  };
}

/** An assumption's quantile, inside what it may be. */
function thresholdOf(evaluator: Evaluator, key: ValueKey, probability: number): number {
  const { admissible } = parameterOfKey(key);
  const value = quantile(evaluator.baseValues[key] as Distribution, probability);
  return admissible.type === 'number' ? Math.min(admissible.max, Math.max(admissible.min, value)) : value;
}

/** Inputs of the rule, or of the best one; for a rule in one, what goes with it in the best pair is the other axis. */
function axesOf({ chosen, best }: StressRules): readonly [x: number, y: number] | null {
  const [first] = (chosen ?? best[0])?.rule.conditions ?? [];
  if (first === undefined) return null;
  const ofRules = [chosen, ...best].flatMap((each) => {
    const inputs = each?.rule.conditions.map(({ input }) => input) ?? [];
    return inputs.includes(first.input) ? inputs : [];
  });
  return [first.input, ofRules.find((input) => input !== first.input) ?? first.input];
}

/** The first worlds of those in which rules are measured. */
function sampleOf(evaluator: Evaluator, x: ValueKey, y: ValueKey, { loses }: OutcomeTable): StressSample {
  const { seed, correlations } = evaluator.question;
  const drawn = pairDraws(evaluator.baseValues, seed, x, y, 2 * SAMPLE, correlations)!;
  const isMeasured = (_: number, draw: number): boolean => draw % REPLICATES >= HALF;
  return {
    x,
    y,
    xs: drawn.x.filter(isMeasured),
    ys: drawn.y.filter(isMeasured),
    loses: loses.slice(0, SAMPLE),
  };
}
