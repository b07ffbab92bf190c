import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/analysis/evaluator';
import type { Answer, WorkerRequest } from '../../src/worker/messages';
import { serve } from '../../src/worker/serve';
import { SimulationHost } from '../../src/worker/simulationHost';
import { shippedScenario } from '../shippedScenarios';

const { values } = shippedScenario('china-genai');
const question: Question = { values, overrides: {}, seed: 1, criterion: undefined };
const task: WorkerRequest = {
  type: 'task',
  id: 1,
  questionId: 1,
  question,
  task: { kind: 'barrier', barrier: 'internetGovernance' },
};
const slice: WorkerRequest = { type: 'slice', id: 2, runId: 1, values, seed: 1, from: 0, count: 256 };

/** A worker whose turns are over after every step, and are granted by hand. */
function startServing() {
  const answers: Answer[] = [];
  const turns: (() => void)[] = [];
  let clock = 0;
  const take = serve(new SimulationHost(), {
    now: () => (clock += 10),
    later: (goOn) => turns.push(goOn),
    send: (answer) => answers.push(answer),
  });
  const grant = (count: number): void => {
    for (let turn = 0; turn < count; turn++) turns.shift()?.();
  };
  return { take, grant, answers, turns };
}

describe('serve', () => {
  it('works in turns and answers when the last is done', () => {
    const { take, grant, answers, turns } = startServing();
    take(task);
    expect(answers).toEqual([]);
    while (turns.length > 0) grant(1);
    expect(answers.map(({ reply }) => [reply.id, reply.type])).toEqual([[1, 'task']]);
  });

  it('gives up what it is doing for a newer request, and never answers the old one', () => {
    const { take, grant, answers, turns } = startServing();
    take(task);
    grant(2);
    take(slice);
    while (turns.length > 0) grant(1);
    expect(answers.map(({ reply }) => [reply.id, reply.type])).toEqual([[2, 'slice']]);
  });

  it('rests when told to, and answers what comes afterwards', () => {
    const { take, grant, answers, turns } = startServing();
    take(task);
    take({ type: 'rest', id: 2 });
    grant(5);
    expect(turns).toEqual([]);
    expect(answers).toEqual([]);
    take({ ...slice, id: 3 });
    expect(answers.map(({ reply }) => reply.id)).toEqual([3]);
  });
});
