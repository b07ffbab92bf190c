import { describe, expect, it } from 'vitest';
import { bestLeverKeys, type BestLever } from '../../src/analysis/bestLevers';
import { contractKeys } from '../../src/analysis/contractTerms';
import { Evaluator } from '../../src/analysis/evaluator';
import { filingKeys } from '../../src/analysis/filingChoice';
import { finish } from '../../src/analysis/steps';
import { taskName } from '../../src/analysis/taskName';
import { runTask, type Task, type TaskResult } from '../../src/analysis/tasks';
import { bestLeversFound } from '../../src/state/bestLeversFound';
import { bestLeverTasks, deeperTasks } from '../../src/state/deeperPlan';
import { noAnalyses } from '../../src/state/initialState';
import { AnalysisDesk } from '../../src/state/analysisDesk';
import { appStore } from '../ui/fixtures';
import type { AnalysisRequest } from '../../src/worker/runner';
import { baseValues } from '../worlds';

const nothing = (): undefined => undefined;

describe('what the best levers need', () => {
  it('is planned ahead of the cockpit’s while the section is in sight, and not on other pages', () => {
    const store = appStore();
    const { actions } = store.getState();
    actions.setInSight('bestLevers', true);
    expect(deeperTasks(store.getState(), nothing)).toEqual([]);
    actions.openPage('deeper');
    expect(deeperTasks(store.getState(), nothing)).toEqual(bestLeverTasks);
    actions.setInSight('bestLevers', false);
    expect(deeperTasks(store.getState(), nothing)).toEqual([]);
  });

  it('is asked for first and each task once, though the cockpit wants flips of the contract too', () => {
    const asked: (AnalysisRequest | null)[] = [];
    const store = appStore();
    const { actions } = store.getState();
    actions.openPage('deeper');
    actions.setInSight('bestLevers', true);
    const desk = new AnalysisDesk(store, {
      run() {},
      analyse: (request) => asked.push(request),
      rest() {},
      dispose() {},
    });
    desk.look();
    const names = asked.at(-1)!.tasks.map(taskName);
    expect(names.slice(0, bestLeverTasks.length)).toEqual(bestLeverTasks.map(taskName));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name === taskName({ kind: 'flips', key: 'royalty' }))).toHaveLength(1);
  });
});

describe('bestLeversFound', () => {
  const evaluator = new Evaluator({ values: baseValues(), overrides: {}, seed: 1, criterion: undefined });
  const answered = (tasks: readonly Task[]): Record<string, TaskResult> =>
    Object.fromEntries(tasks.map((task) => [taskName(task), finish(runTask(evaluator, task))]));
  const filings = answered(filingKeys.map((key) => ({ kind: 'filingChoice', key })));
  const flips = answered([{ kind: 'flips', key: 'upfrontFee' }]);

  it('reads each as it comes, in the order of the keys, and terms off their flips', () => {
    const { value, isStale } = bestLeversFound({ ...noAnalyses, results: { ...filings, ...flips } })!;
    expect(isStale).toBe(false);
    expect(value.levers).toEqual(bestLeverKeys.map(() => null));
    expect(value.filings.map((choice) => choice!.key)).toEqual(filingKeys);
    expect(value.terms.map((term) => term?.key ?? null)).toEqual(
      contractKeys.map((key) => (key === 'upfrontFee' ? key : null)),
    );
  });

  it('is of an earlier question while nothing of this one is known, and nothing from flips alone', () => {
    expect(bestLeversFound({ ...noAnalyses, results: flips })).toBeNull();
    const old = bestLeversFound({ ...noAnalyses, results: flips, previous: filings })!;
    expect(old.isStale).toBe(true);
    expect(old.value.filings).not.toContain(null);
  });

  it('has levers as a worker found them', () => {
    const lever = { key: bestLeverKeys[1]! } as BestLever;
    const results = {
      [taskName({ kind: 'bestLever', key: lever.key })]: { kind: 'bestLever', lever } as const,
    };
    expect(bestLeversFound({ ...noAnalyses, results })!.value.levers).toEqual([null, lever, null]);
  });
});
