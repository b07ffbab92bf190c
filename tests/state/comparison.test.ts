import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { taskName } from '../../src/analysis/taskName';
import { runTask, type TaskResult } from '../../src/analysis/tasks';
import { applyOverrides, fixed, type Overrides } from '../../src/model/overrides';
import { correlationsInForce } from '../../src/model/scenarioCorrelations';
import type { AppState, Inputs } from '../../src/state/appState';
import { compareTasks, MOVED_DRAWS, movedTasks } from '../../src/state/comparePlan';
import { differenceFromA, explanationTasks, halfStepRun } from '../../src/state/difference';
import { noAnalyses } from '../../src/state/initialState';
import { levelStepFound } from '../../src/state/levelStep';
import { movedFound } from '../../src/state/movedFound';
import { startStore } from './startedStore';

const a: Overrides = { tam: { centre: 2400 }, publicShare: { centre: 0.3 } };
const b: Overrides = { tam: { centre: 4500 }, publicShare: { centre: 0.3 }, royalty: fixed(0.3) };

/** The page with A put aside and B on screen, before any run. */
function compared(from: Overrides = a, to: Overrides = b, change: Partial<Inputs> = {}): AppState {
  const { store, actions } = startStore();
  actions.applyChanges(to);
  const { inputs } = store.getState();
  actions.setPinned({ inputs: { ...inputs, overrides: from, ...change } });
  return { ...store.getState(), view: { page: 'compare', at: null } };
}

describe('the difference of B to A', () => {
  it('starts from what was changed in A, and is found once', () => {
    const state = compared();
    const { start, groups, from } = differenceFromA(state)!;
    expect(groups.map(({ side, keys }) => [side, ...keys])).toEqual([
      ['world', 'tam'],
      ['levers', 'royalty'],
    ]);
    expect(start.changes['tam']).toEqual({ value: from.values['tam'] });
    expect(differenceFromA({ ...state })).toBe(differenceFromA(state));
  });

  it('is none while nothing is put aside, and while the kind of company of A is not here', () => {
    const state = compared(a, b, { scenarioId: 'answer-engine' });
    expect(differenceFromA(state)!.from.scenario.id).toBe('answer-engine');
    expect(differenceFromA({ ...state, pinned: null })).toBeNull();
    expect(differenceFromA({ ...state, scenarios: [] })).toBeNull();
  });

  it('has half steps that keep what A has, and take back what B has as published', () => {
    const state = compared({ ...a, upfrontFee: fixed(50) }, { royalty: fixed(0.3) });
    const difference = differenceFromA(state)!;
    const world = halfStepRun('world', difference, state.inputs);
    expect(world.overrides).toEqual({ upfrontFee: fixed(50) });
    const levers = halfStepRun('levers', difference, state.inputs);
    expect(levers.overrides).toEqual({ ...a, royalty: fixed(0.3) });
  });

  it('has half steps whose values are those of one side of each, from another kind of company too', () => {
    const state = compared({ tam: { centre: 300 } }, b, { scenarioId: 'answer-engine' });
    const difference = differenceFromA(state)!;
    const { scenario } = difference.from;
    const values = (step: 'world' | 'levers') =>
      applyOverrides(scenario.values, halfStepRun(step, difference, state.inputs).overrides);
    for (const { side, keys } of difference.groups)
      for (const key of keys) {
        const ofB = difference.end.values[key];
        const ofA = difference.from.values[key];
        expect(values('world')[key], key).toEqual(side === 'world' ? ofB : ofA);
        expect(values('levers')[key], key).toEqual(side === 'levers' ? ofB : ofA);
      }
  });
});

describe('what the comparison needs', () => {
  it('is worked out while its page is open, the count of worlds first, and nothing where A is B', () => {
    const state = compared();
    const difference = differenceFromA(state);
    expect(compareTasks(state)).toEqual([
      ...movedTasks(difference),
      ...explanationTasks(difference),
      { kind: 'flips', key: 'royalty' },
    ]);
    expect(compareTasks({ ...state, view: { page: 'cockpit', at: null } })).toEqual([]);
    expect(compareTasks({ ...state, pinned: null })).toEqual([]);
    expect(compareTasks(compared(b, b))).toEqual([]);
  });

  it('says in how many worlds B is worse, once all parts are here', () => {
    const state = compared({}, { royalty: fixed(0.3) });
    const difference = differenceFromA(state);
    const { values } = state.scenario;
    const evaluator = new Evaluator({
      values,
      overrides: state.inputs.overrides,
      seed: 1,
      criterion: undefined,
      correlations: correlationsInForce(state.scenario, undefined),
    });
    const [first, ...others] = movedTasks(difference);
    const result = finish(runTask(evaluator, first!));
    const some: Record<string, TaskResult> = { [taskName(first!)]: result };
    expect(movedFound(difference, { ...noAnalyses, results: some })).toBeNull();
    // The other parts as the first: only where they belong is looked at.
    const all = Object.fromEntries([first!, ...others].map((task) => [taskName(task), result]));
    const found = movedFound(difference, { ...noAnalyses, results: all })!;
    expect(found.isStale).toBe(false);
    expect(found.value.partner.better.mean).toBeGreaterThan(0.5);
    expect(found.value.exit.worse.mean).toBe(0);
    expect(movedTasks(difference)).toHaveLength(MOVED_DRAWS / 4096);
    expect(movedFound(difference, { ...noAnalyses, previous: all })).toEqual({
      value: found.value,
      isStale: true,
    });
  });
});

describe('the step of one lever that makes the two best level', () => {
  const flips = (key: string, at: readonly number[]): TaskResult => ({
    kind: 'flips',
    flips: {
      key,
      draws: 4096,
      winner: 'partner',
      centre: 0.3,
      reach: [0, 1],
      segments: [],
      options: [],
      flips: at.map((each) => ({
        at: each,
        below: 'exit',
        above: 'partner',
        gap: 0,
        standardError: 0,
        interval: null,
      })),
    },
  });
  const name = taskName({ kind: 'flips', key: 'royalty' });

  it('is the nearest that is known, with the change made to B', () => {
    const state = compared();
    const difference = differenceFromA(state)!;
    const analyses = { ...noAnalyses, results: { [name]: flips('royalty', [0.05, 0.27654321]) } };
    const step = levelStepFound({ ...state, analyses }, difference)!;
    expect(step).toMatchObject({ key: 'royalty', at: 0.2765, below: 'exit', above: 'partner' });
    expect(step.inputs.overrides).toEqual({ ...b, royalty: fixed(0.2765) });
  });

  it('is none while none is known of these inputs', () => {
    const state = compared();
    const difference = differenceFromA(state)!;
    expect(levelStepFound(state, difference)).toBeNull();
    const analyses = { ...noAnalyses, previous: { [name]: flips('royalty', [0.2]) } };
    expect(levelStepFound({ ...state, analyses }, difference)).toBeNull();
  });
});
