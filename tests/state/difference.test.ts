import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { explained } from '../../src/analysis/explainDifference';
import { finish } from '../../src/analysis/steps';
import { taskName } from '../../src/analysis/taskName';
import { runTask, type TaskResult } from '../../src/analysis/tasks';
import { applyOverrides, fixed, type Overrides } from '../../src/model/overrides';
import { deeperTasks } from '../../src/state/deeperPlan';
import type { AppState } from '../../src/state/appState';
import { differenceAsked, differenceTasks, halfStepRun } from '../../src/state/difference';
import { differenceFound } from '../../src/state/differenceFound';
import { noAnalyses } from '../../src/state/initialState';
import { startSmallStore } from './startedStore';

const overrides = { tam: { centre: 4500 }, royalty: fixed(0.3), horizonYears: fixed(3) } as const;

/** The page after some changes, its run at rest. */
async function changed(
  comparedWith: string | null = null,
  changes: Overrides = overrides,
): Promise<AppState> {
  const { store, actions, settled } = startSmallStore();
  await settled();
  actions.applyChanges(changes);
  actions.compareWith(comparedWith);
  await settled();
  return store.getState();
}

describe('the difference that is asked for', () => {
  it('is that of the inputs to their own scenario as published', async () => {
    const { from, start, groups } = differenceAsked(await changed())!;
    expect(from.scenario.id).toBe('china-genai');
    expect(Object.keys(start.changes)).toEqual(['horizonYears', 'tam', 'royalty']);
    expect(groups.map(({ side, keys }) => [side, ...keys])).toEqual([
      ['world', 'tam'],
      ['levers', 'royalty'],
      ['settings', 'horizonYears'],
    ]);
  });

  it('is found once for the same inputs', async () => {
    const state = await changed();
    expect(differenceAsked({ ...state })).toBe(differenceAsked(state));
  });

  it('can be that to another scenario, and is none while that is not here', async () => {
    const state = await changed('answer-engine');
    expect(differenceAsked(state)!.groups).toHaveLength(8);
    expect(differenceTasks(state)).toHaveLength(16);
    expect(differenceAsked({ ...state, scenarios: [] })).toBeNull();
    expect(differenceTasks({ ...state, scenarios: [] })).toEqual([]);
  });

  it('takes no work where nothing differs', async () => {
    const state = await changed();
    expect(differenceTasks({ ...state, inputs: { ...state.inputs, overrides: {} } })).toEqual([]);
  });

  it('is worked out while its section is in sight on its page, before all else', async () => {
    const state = await changed();
    const planned = (given: AppState) => deeperTasks(given, () => undefined);
    const there: AppState = { ...state, view: { page: 'deeper', at: null }, inSight: ['difference'] };
    expect(planned(there)).toEqual(differenceTasks(state));
    expect(planned({ ...there, inSight: [] })).toEqual([]);
    expect(planned({ ...there, view: { page: 'cockpit', at: null } })).toEqual([]);
  });
});

describe('the difference found', () => {
  it('is what the workers’ answers say, from the scenario to the inputs', async () => {
    const state = await changed(null, { royalty: fixed(0.3) });
    const { values } = state.scenario;
    const { overrides: made } = state.inputs;
    const evaluator = new Evaluator({ values, overrides: made, seed: 1, criterion: undefined });
    const results: Record<string, TaskResult> = Object.fromEntries(
      differenceTasks(state).map((task) => [taskName(task), finish(runTask(evaluator, task))]),
    );
    expect(differenceFound(state)).toBeNull();
    const found = differenceFound({ ...state, analyses: { ...noAnalyses, results } })!;
    expect(found.isStale).toBe(false);
    const { from, to, shares } = explained(found.value, 'partner');
    expect(shares).toHaveLength(1);
    expect(shares[0]!.change).toBeGreaterThan(0);
    expect(from + shares[0]!.change).toBe(to);
    const old = differenceFound({ ...state, analyses: { ...noAnalyses, previous: results } })!;
    expect(old).toEqual({ value: found.value, isStale: true });
  });

  it('has half steps whose runs keep what was changed as it was', async () => {
    const state = await changed();
    const run = halfStepRun('world', differenceAsked(state)!, state.inputs);
    expect(run).toMatchObject({ scenarioId: 'china-genai', overrides: { tam: { centre: 4500 } } });
    const other = await changed('answer-engine');
    const difference = differenceAsked(other)!;
    const levers = halfStepRun('levers', difference, other.inputs);
    expect(levers.scenarioId).toBe('answer-engine');
    const values = applyOverrides(difference.from.values, levers.overrides);
    expect(values['royalty']).toEqual({ kind: 'fixed', value: 0.3 });
    expect(values['tam']).toEqual(difference.from.values['tam']);
  });
});
