import { describe, expect, it } from 'vitest';
import { taskName } from '../../src/analysis/taskName';
import type { Task, TaskResult } from '../../src/analysis/tasks';
import { planOf } from '../../src/state/analysisPlan';
import type { DeeperPart } from '../../src/state/appState';
import { deeperTasks, tasksOfSection } from '../../src/state/deeperPlan';
import { noAnalyses } from '../../src/state/initialState';
import { stressFound } from '../../src/state/stressFound';
import { startSmallStore } from './startedStore';

const parts: readonly DeeperPart[] = ['information', 'bestLevers', 'stress', 'difference'];
const unknown = (): undefined => undefined;
const stressTasks: readonly Task[] = [
  { kind: 'stress', path: 'bifurcation' },
  { kind: 'stress', path: 'partner' },
];

describe('the tasks of «Dig deeper»', () => {
  it('are asked for by no other page, whatever is in sight', () => {
    const { store, actions } = startSmallStore();
    const before = planOf(store.getState(), unknown);
    for (const part of parts) actions.setInSight(part, true);
    expect(planOf(store.getState(), unknown)).toEqual(before);
    expect(deeperTasks(store.getState(), unknown)).toEqual([]);
  });

  it('are those of the sections in sight, the last to come in sight first', () => {
    const { store, actions } = startSmallStore();
    actions.openPage('deeper');
    expect(deeperTasks(store.getState(), unknown)).toEqual([]);
    actions.setInSight('stress', true);
    expect(deeperTasks(store.getState(), unknown)).toEqual(stressTasks);
    actions.setInSight('information', true);
    const state = store.getState();
    expect(deeperTasks(state, unknown)).toEqual([
      ...tasksOfSection('information', state, unknown),
      ...stressTasks,
    ]);
    actions.setInSight('stress', false);
    expect(deeperTasks(store.getState(), unknown)).not.toContainEqual(stressTasks[0]);
  });

  it('are all different', () => {
    const { store } = startSmallStore();
    for (const part of parts) {
      const names = tasksOfSection(part, store.getState(), unknown).map(taskName);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('when the paths lose', () => {
  const answer = (task: Task, stress: unknown): Readonly<Record<string, TaskResult>> => ({
    [taskName(task)]: { kind: 'stress', stress } as TaskResult,
  });

  it('is unknown before the first answer, and known path by path', () => {
    expect(stressFound(noAnalyses)).toBeNull();
    const results = answer(stressTasks[1]!, 'of now');
    expect(stressFound({ ...noAnalyses, results })).toEqual({ value: { partner: 'of now' }, isStale: false });
  });

  it('is of earlier inputs only until anything of the present is here', () => {
    const previous = { ...answer(stressTasks[0]!, 'before'), ...answer(stressTasks[1]!, 'before') };
    expect(stressFound({ ...noAnalyses, previous })).toEqual({
      value: { bifurcation: 'before', partner: 'before' },
      isStale: true,
    });
    const results = answer(stressTasks[1]!, 'now');
    expect(stressFound({ ...noAnalyses, previous, results })).toEqual({
      value: { partner: 'now' },
      isStale: false,
    });
  });
});
