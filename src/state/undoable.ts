import { correlationsText } from '../share/correlationsText';
import { rulesText } from '../share/rulesText';
import { encodeLink } from '../share/shareLink';
import type { AppState, Inputs, Undoable } from './appState';

/** What can differ between two states that a person can go back to, apart from the scenario. */
export type UndoablePart =
  | 'values'
  | 'correlations'
  | 'rules'
  | 'seed'
  | 'worlds'
  | 'criterion'
  | 'name'
  | 'reasons'
  | 'lossLine'
  | 'mapAxes'
  | 'pair'
  | 'pinned'
  | 'compared';

/** What each part is made of; what has more than one order is put into the one of links. */
const parts: Readonly<Record<UndoablePart, (of: Undoable) => unknown>> = {
  values: ({ inputs }) => inputs.overrides,
  correlations: ({ inputs: { correlations } }) => correlations && correlationsText(correlations),
  rules: ({ inputs: { rules } }) => rules && rulesText(rules),
  seed: ({ inputs }) => inputs.seed,
  worlds: ({ inputs }) => [inputs.draws, inputs.untilPrecise],
  criterion: ({ inputs }) => inputs.criterion,
  name: ({ inputs }) => inputs.name,
  reasons: ({ inputs }) => inputs.reasons,
  lossLine: ({ lossLine }) => lossLine,
  mapAxes: ({ mapAxes }) => mapAxes,
  pair: ({ pair }) => pair,
  pinned: ({ pinned }) => pinned && withoutWorlds(pinned.inputs),
  compared: ({ comparedWith }) => comparedWith,
};

/** What counts of inputs that are met in the worlds of others. */
function withoutWorlds({ scenarioId, overrides, correlations, rules, reasons, name }: Inputs): string {
  return encodeLink({ scenarioId, overrides, correlations, rules, reasons, name, seed: 0, draws: 256 });
}

/** What of a state a person can change and take back. */
export function undoableOf(state: AppState): Undoable {
  const { inputs, lossLine, mapAxes, pair, pinned, comparedWith } = state;
  return { inputs, lossLine, mapAxes, pair, pinned, comparedWith };
}

/** Whether nothing was put in the place of anything: the cheap question, asked at every change of the store. */
export function isUntouched(before: Undoable, after: Undoable): boolean {
  return (Object.keys(before) as (keyof Undoable)[]).every((key) => before[key] === after[key]);
}

/** The parts in which two states differ; those of inputs that belong to another scenario say little. */
export function differentParts(before: Undoable, after: Undoable): readonly UndoablePart[] {
  return (Object.keys(parts) as UndoablePart[]).filter(
    (part) => !isSame(parts[part](before), parts[part](after)),
  );
}

/** Whether two states are the same, whatever objects hold them. */
export function isSameUndoable(before: Undoable, after: Undoable): boolean {
  return before.inputs.scenarioId === after.inputs.scenarioId && differentParts(before, after).length === 0;
}

/** Whether two values say the same, in whatever order their fields are. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
