import { compileModel } from '../model/compiledModel';
import { sameCorrelations, type Correlations } from '../model/correlations';
import type { Override, Overrides } from '../model/overrides';
import { sides } from '../model/themes';
import { TIMETABLE, timetableOf } from '../model/timetable';
import type { ValueKey } from '../model/values';
import { scoresOf, type Score, type Scores } from './criterion';
import { Evaluator } from './evaluator';
import {
  differingKeys,
  hasOtherRules,
  inputGroups,
  singleInputs,
  type InputGroup,
  type Inputs,
} from './inputGroups';
import { perPath } from './perPath';
import { joiningOrder } from './shapley';
import type { Steps } from './steps';

/** What turns a question into the scenario that a difference starts from. */
export interface Start {
  readonly changes: Overrides;
  /** Assumptions that go together there. */
  readonly correlations: Correlations;
}

export function startingFrom(start: Inputs, end: Inputs): Start {
  const changes: Record<ValueKey, Override> = {};
  for (const key of differingKeys(start.values, end.values)) changes[key] = { value: start.values[key]! };
  if (hasOtherRules(start.values, end.values)) changes[TIMETABLE] = { value: timetableOf(start.values) };
  return { changes, correlations: start.correlations };
}

/** The inputs of a question with all its changes: where the difference ends. */
export function endOf({ baseValues, question }: Pick<Evaluator, 'baseValues' | 'question'>): Inputs {
  return { values: baseValues, correlations: question.correlations ?? [] };
}

function beginningOf(evaluator: Evaluator, { changes, correlations }: Start): Inputs {
  return { values: evaluator.valuesWith(changes), correlations };
}

/** Groups of what differs: at most eight by theme, or one for each side. */
export type Grouping = 'groups' | 'sides';

/** What differs between two scenarios, in groups. */
export function groupsBetween(start: Inputs, end: Inputs, by: Grouping): readonly InputGroup[] {
  const groups = inputGroups(start, end);
  return by === 'groups' ? groups : bySide(groups);
}

function bySide(groups: readonly InputGroup[]): readonly InputGroup[] {
  return sides.flatMap((side) => {
    const own = groups.filter((group) => group.side === side);
    return own.length === 0
      ? []
      : [
          {
            side,
            themes: [...new Set(own.flatMap(({ themes }) => themes))],
            inputs: own.flatMap(({ inputs }) => inputs),
            keys: own.flatMap(({ keys }) => keys),
            correlates: own.some(({ correlates }) => correlates),
            switches: own.some(({ switches }) => switches),
          },
        ];
  });
}

const otherWorlds = new WeakMap<Evaluator, { readonly of: Correlations; readonly evaluator: Evaluator }>();

/** The same question where other assumptions go together. */
function inWorldsOf(evaluator: Evaluator, correlations: Correlations): Evaluator {
  const { question } = evaluator;
  if (sameCorrelations(correlations, question.correlations ?? [])) return evaluator;
  const known = otherWorlds.get(evaluator);
  if (known !== undefined && sameCorrelations(known.of, correlations)) return known.evaluator;
  const other = new Evaluator({ ...question, correlations });
  otherWorlds.set(evaluator, { of: correlations, evaluator: other });
  return other;
}

/**
 * Scores with some groups of inputs as the question has them and all else as at the start. All are under the criterion of
 * the question, also where a valuation mode would come with another: a difference of two kinds of score is none.
 */
function* scoresBetween(
  evaluator: Evaluator,
  start: Inputs,
  joined: readonly InputGroup[],
  draws: number,
): Steps<Scores> {
  const values = { ...start.values };
  for (const { keys, switches } of joined) {
    for (const key of keys) values[key] = evaluator.baseValues[key]!;
    if (switches) values[TIMETABLE] = timetableOf(evaluator.baseValues);
  }
  const worlds = joined.some(({ correlates }) => correlates)
    ? evaluator
    : inWorldsOf(evaluator, start.correlations);
  const columns = yield* worlds.columns(values, draws);
  return scoresOf(columns, compileModel(values).valuation, evaluator.criterion);
}

/** Worlds of a path that an explanation may cost, over all coalitions: what two threads do in a second. */
const BUDGET = 262_144;
/** More than these would be no more exact than the figures that stand beside it. */
const MOST_DRAWS = 16_384;

/** Coalitions of so many groups, none and all among them. */
export function coalitionsOf(groups: number): number {
  return 1 << groups;
}

/** Draws of each coalition of so many groups, where nobody asks for a number: 1,024 for eight groups. */
export function coalitionDraws(groups: number): number {
  return Math.min(MOST_DRAWS, BUDGET / coalitionsOf(groups));
}

/** Coalitions that are done together. */
export const PART_COALITIONS = 16;

/** Parts that the coalitions of so many groups come in. */
export function partsOf(groups: number): readonly number[] {
  return Array.from({ length: Math.ceil(coalitionsOf(groups) / PART_COALITIONS) }, (_, part) => part);
}

/**
 * Scores of some coalitions of groups: bit i says whether group i is as in the question, else it is as at the start.
 *
 * @param part  the coalitions from 16 times the part on
 * @param draws  a multiple of 16; `coalitionDraws` where none are given
 */
export function* coalitionScores(
  evaluator: Evaluator,
  start: Start,
  by: Grouping,
  part: number,
  draws?: number,
): Steps<readonly Scores[]> {
  const beginning = beginningOf(evaluator, start);
  const groups = groupsBetween(beginning, endOf(evaluator), by);
  const each = draws ?? coalitionDraws(groups.length);
  const end = Math.min(coalitionsOf(groups.length), (part + 1) * PART_COALITIONS);
  const found: Scores[] = [];
  for (let coalition = part * PART_COALITIONS; coalition < end; coalition++) {
    const joined = groups.filter((_, index) => (coalition >> index) & 1);
    found.push(yield* scoresBetween(evaluator, beginning, joined, each));
  }
  return found;
}

/** What every single input adds when they change one after the other, in one order. */
export interface JoiningScores {
  readonly order: number;
  /** In the order of `singleInputs`. */
  readonly contributions: readonly Scores[];
}

/**
 * Changes one input after the other from the start to the question, and notes by how much each path's score moves (equation
 * 8.6 with inputs in place of barriers).
 *
 * @param order  from 0 on; 2k + 1 is the reverse of 2k
 * @param draws  a multiple of 16
 */
export function* joiningScores(
  evaluator: Evaluator,
  start: Start,
  order: number,
  draws: number,
): Steps<JoiningScores> {
  const beginning = beginningOf(evaluator, start);
  const inputs = singleInputs(beginning, endOf(evaluator));
  const contributions: Scores[] = [];
  const joined: InputGroup[] = [];
  let last = yield* scoresBetween(evaluator, beginning, joined, draws);
  for (const index of joiningOrder(evaluator.question.seed, order, inputs.length)) {
    joined.push(inputs[index]!);
    const next = yield* scoresBetween(evaluator, beginning, joined, draws);
    const previous = last;
    contributions[index] = perPath((path) => changeOf(previous[path], next[path]));
    last = next;
  }
  return { order, contributions };
}

function changeOf(before: Score, after: Score): Score {
  return {
    score: after.score - before.score,
    replicateMeans: after.replicateMeans.map((value, index) => value - before.replicateMeans[index]!),
  };
}
