import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { valueKeys } from '../model/values';
import type { Step, StepDone, Undoable } from './appState';
import { changeCount, valueNow } from './selectors';
import { differentPairs, differentRules } from './step';
import { differentParts, isSame, type UndoablePart } from './undoable';

/**
 * What was done between two states that differ.
 *
 * @param step  what the page tells of it, where it was a choice of several values
 * @param scenario  of the later state
 */
export function stepDone(before: Undoable, after: Undoable, step: Step | null, scenario: Scenario): StepDone {
  if (isSwap(before, after)) return { code: 'swapped' };
  if (step?.isWhole === true) return { code: 'choice', title: step.title };
  const to = after.inputs.scenarioId;
  if (before.inputs.scenarioId !== to) return { code: 'scenario', to };
  const parts = differentParts(before, after);
  const isAllReset = changeCount(after.inputs) === 0;
  const undone = changeCount(before.inputs);
  if (step === null && isAllReset && undone > 1 && parts.every((part) => isOfScenario(part)))
    return { code: 'reset', count: undone };
  if (step !== null && step.changed.length + step.ruled > 0) return { code: 'choice', title: step.title };
  // A value comes and goes with its reason.
  const [part, ...others] = parts.filter((each) => each !== 'reasons' || !parts.includes('values'));
  return part === undefined || others.length > 0
    ? { code: 'several' }
    : differences[part](before, after, scenario);
}

/** What a difference in one part alone is. */
const differences: Readonly<
  Record<UndoablePart, (before: Undoable, after: Undoable, scenario: Scenario) => StepDone>
> = {
  values(before, after, scenario) {
    const valueOf = ({ inputs }: Undoable, key: string) => valueNow({ scenario, inputs }, key);
    const keys = valueKeys.filter((key) => !isSame(valueOf(before, key), valueOf(after, key)));
    const [key] = keys;
    if (key === undefined) return { code: 'several' };
    return keys.length === 1
      ? { code: 'value', key, from: valueOf(before, key), to: valueOf(after, key) }
      : { code: 'values', keys };
  },
  correlations(before, after, scenario) {
    const [was, is] = [before, after].map(({ inputs }) => correlationsInForce(scenario, inputs.correlations));
    return { code: 'correlations', count: differentPairs(was!, is!) };
  },
  rules: (before, after) => ({
    code: 'rules',
    count: differentRules(before.inputs.rules, after.inputs.rules),
  }),
  seed: (before, after) => ({ code: 'seed', from: before.inputs.seed, to: after.inputs.seed }),
  worlds: (_, { inputs }) => ({ code: 'worlds', to: inputs.untilPrecise ? null : inputs.draws }),
  criterion: (_, { inputs }) => ({ code: 'criterion', to: inputs.criterion }),
  name: (_, { inputs }) => ({ code: 'name', to: inputs.name }),
  reasons(before, after) {
    const [was, is] = [before.inputs.reasons, after.inputs.reasons];
    const changed = valueKeys.filter((key) => was[key] !== is[key]);
    return changed.length === 1 ? { code: 'reason', key: changed[0]! } : { code: 'several' };
  },
  lossLine: (before, after) => ({ code: 'lossLine', from: before.lossLine, to: after.lossLine }),
  mapAxes: (_, after) => ({ code: 'mapAxes', to: after.mapAxes }),
  pair: (_, after) => ({ code: 'pair', to: after.pair }),
  pinned: (_, after) => ({ code: after.pinned === null ? 'unpinned' : 'pinned' }),
  compared: (_, after) => ({ code: 'compared', to: after.comparedWith }),
};

function isOfScenario(part: UndoablePart): boolean {
  return part === 'values' || part === 'correlations' || part === 'rules' || part === 'reasons';
}

/** Whether A and what was on screen have changed places. */
function isSwap(before: Undoable, after: Undoable): boolean {
  if (before.pinned === null || after.pinned === null) return false;
  const isA = isSame(after.pinned.inputs, before.inputs);
  const { scenarioId, overrides } = before.pinned.inputs;
  const isB = after.inputs.scenarioId === scenarioId && isSame(after.inputs.overrides, overrides);
  return isA && isB && !isSame(before.pinned.inputs, after.pinned.inputs);
}
