import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkerLike, WorkerReply, WorkerRequest } from '../../src/worker/messages';
import type { WorkerEnd } from '../../src/worker/workFailure';
import { serve } from '../../src/worker/serve';
import { SimulationHost } from '../../src/worker/simulationHost';
import { WorkerThread } from '../../src/worker/workerThread';
import { shippedScenario } from '../shippedScenarios';

afterEach(() => {
  vi.useRealTimers();
});

const HOUR = 3_600_000;

/** A worker that says what it is told to say, and its thread with some work. */
function startThread() {
  vi.useFakeTimers();
  const sent: WorkerRequest[] = [];
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (request) => sent.push(request),
    terminate() {},
  };
  const replies: WorkerReply[] = [];
  const ends: WorkerEnd[] = [];
  const thread = new WorkerThread(
    worker,
    (_work, reply) => replies.push(reply),
    (_thread, end) => ends.push(end),
  );
  thread.send({ type: 'slice', runId: 1, values: null, seed: 1, from: 0, count: 256 }, []);
  const says = (reply: WorkerReply): void => worker.onmessage?.({ data: reply });
  return { thread, sent, says, replies, ends };
}

describe('a worker at work', () => {
  it('is taken for dead after twenty seconds without a word, once', () => {
    const { ends } = startThread();
    vi.advanceTimersByTime(19_900);
    expect(ends).toEqual([]);
    vi.advanceTimersByTime(HOUR);
    expect(ends).toEqual([{ cause: 'silent' }]);
  });

  it('may take as long as it likes while it gives signs of life, which answer nothing', () => {
    const { thread, sent, says, replies, ends } = startThread();
    for (let sign = 0; sign < 20; sign++) {
      vi.advanceTimersByTime(15_000);
      says({ id: sent[0]!.id, type: 'alive' });
    }
    expect(ends).toEqual([]);
    expect(replies).toEqual([]);
    expect(thread.work).not.toBeNull();
    vi.advanceTimersByTime(20_000);
    expect(ends).toEqual([{ cause: 'silent' }]);
  });

  it('is not kept by signs of life of work that was given up', () => {
    const { thread, sent, says, ends } = startThread();
    thread.send({ type: 'slice', runId: 2, values: null, seed: 1, from: 0, count: 256 }, []);
    vi.advanceTimersByTime(15_000);
    says({ id: sent[0]!.id, type: 'alive' });
    vi.advanceTimersByTime(5_000);
    expect(ends).toEqual([{ cause: 'silent' }]);
  });

  it('is not taken for dead because the device slept: then time passes and no timer runs', () => {
    const { sent, says, replies, ends } = startThread();
    for (let night = 0; night < 3; night++) {
      vi.setSystemTime(Date.now() + 8 * HOUR);
      vi.advanceTimersToNextTimer();
    }
    expect(ends).toEqual([]);
    says({ id: sent[0]!.id, type: 'failed', message: 'awake' });
    expect(replies).toHaveLength(1);
    vi.advanceTimersByTime(HOUR);
    expect(ends).toEqual([]);
  });
});

describe('work that takes long', () => {
  it('gives a sign of life every two seconds, and then its answer', () => {
    const { values } = shippedScenario('china-genai');
    const said: (readonly [number, string])[] = [];
    const turns: (() => void)[] = [];
    let clock = 0;
    const take = serve(new SimulationHost(), {
      now: () => (clock += 250), // a device on which every step takes half a second
      later: (goOn) => turns.push(goOn),
      send: ({ reply }) => said.push([clock, reply.type]),
    });
    take({ type: 'slice', id: 1, runId: 1, values, seed: 1, from: 0, count: 4096 });
    while (turns.length > 0) turns.shift()!();
    const signs = said.slice(0, -1);
    expect(said.at(-1)![1]).toBe('slice');
    expect(signs.every(([, type]) => type === 'alive')).toBe(true);
    expect(signs.length).toBeGreaterThan(2);
    for (const [at, [time]] of signs.entries()) {
      const gap = time - (signs[at - 1]?.[0] ?? 0);
      expect(gap).toBeGreaterThanOrEqual(2_000);
      expect(gap).toBeLessThan(3_500);
    }
  });
});
