import { describe, expect, it } from 'vitest';
import { endOf, startingFrom } from '../../src/analysis/coalitions';
import { Evaluator } from '../../src/analysis/evaluator';
import { filingKeys } from '../../src/analysis/filingChoice';
import { finish } from '../../src/analysis/steps';
import { runTask, type Task, type TaskResult } from '../../src/analysis/tasks';
import { baseValues, withValues } from '../worlds';

const values = baseValues({ horizonYears: 3 });
const evaluator = () => new Evaluator({ values, overrides: {}, seed: 5, criterion: 'riskAdjusted' });
const start = startingFrom(
  { values: withValues(values, { royalty: 0.4 }), correlations: [] },
  endOf(evaluator()),
);

/** One task of each kind. */
const tasks: { readonly [Kind in Task['kind']]: Extract<Task, { kind: Kind }> } = {
  flips: { kind: 'flips', key: 'royalty' },
  swing: { kind: 'swing', key: 'tam' },
  share: { kind: 'share', group: 'tam', a: 'partner', b: 'exit' },
  mapRow: { kind: 'mapRow', row: { x: 'royalty', y: 'tam', xs: [0.1, 0.3], yAt: 3000 } },
  losses: { kind: 'losses', part: 1 },
  barrier: { kind: 'barrier', barrier: 'internetGovernance' },
  barrierOrder: { kind: 'barrierOrder', order: 2 },
  information: { kind: 'information', part: 0 },
  leverStep: { kind: 'leverStep', key: 'royalty' },
  bestLever: { kind: 'bestLever', key: 'royalty' },
  filingChoice: { kind: 'filingChoice', key: filingKeys[0]! },
  coalitions: { kind: 'coalitions', start, part: 0 },
  stress: { kind: 'stress', path: 'partner' },
  moved: { kind: 'moved', start, part: 1 },
  draws: { kind: 'draws', from: 256, count: 256 },
  replay: { kind: 'replay', of: 'case', values },
};

function answers(inOrder: readonly Task[]): Map<Task['kind'], TaskResult> {
  const asked = evaluator();
  return new Map(inOrder.map((task) => [task.kind, finish(runTask(asked, task))]));
}

describe('runTask', () => {
  it('answers each kind in kind, and the same whatever the evaluator was asked before', () => {
    const inOrder = Object.values(tasks);
    const [forwards, backwards] = [answers(inOrder), answers(inOrder.toReversed())];
    for (const { kind } of inOrder) {
      expect(forwards.get(kind)!.kind).toBe(kind);
      expect(forwards.get(kind), kind).toEqual(backwards.get(kind));
    }
  });
});
