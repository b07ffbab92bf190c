import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import type { ScenarioValues } from '../../src/model/values';
import { finish } from '../../src/analysis/steps';
import type { AnsweredRequest, RunDescription, WorkerReply } from '../../src/worker/messages';
import { SimulationHost } from '../../src/worker/simulationHost';
import { shippedScenario } from '../shippedScenarios';

const { values } = shippedScenario('china-genai');
const impossible = { ...values, tam: null } as unknown as ScenarioValues;
const run: RunDescription = { runId: 1, values, seed: 1 };

/** An answer as it arrives in the page: copied, with the buffers of its transfer list moved. */
function answer(host: SimulationHost, request: AnsweredRequest): WorkerReply {
  const { reply, transfer } = finish(host.answer(request));
  return structuredClone<WorkerReply>(reply, { transfer });
}

function sliceOf(host: SimulationHost, from: number, count: number, description = run) {
  const reply = answer(host, { id: 1, ...description, type: 'slice', from, count });
  if (reply.type !== 'slice') throw new Error(`a slice was answered by ${JSON.stringify(reply)}`);
  return reply.batch;
}

function summaryOf(host: SimulationHost, batches: ReturnType<typeof sliceOf>[], description = run) {
  const reply = answer(host, { id: 1, ...description, type: 'gather', batches });
  if (reply.type !== 'summary') throw new Error(`batches were answered by ${JSON.stringify(reply)}`);
  return reply.result;
}

describe('SimulationHost', () => {
  it('summarises slices of several hosts, in any order and in several goes, as one run', () => {
    const slices = [new SimulationHost(), new SimulationHost()].flatMap((host, half) =>
      [0, 256].map((offset) => sliceOf(host, 512 * half + offset, 256)),
    );
    const summariser = new SimulationHost();
    const half = summaryOf(summariser, [slices[1]!, slices[0]!]);
    expect(half).toEqual(simulate(values, 512, 1, false));
    expect(summaryOf(summariser, [slices[3]!, slices[2]!])).toEqual(simulate(values, 1024, 1, false));
  });

  it('forgets what it gathered when another run begins', () => {
    const host = new SimulationHost();
    summaryOf(host, [sliceOf(host, 0, 256)]);
    const second = { ...run, runId: 2, seed: 2 };
    expect(summaryOf(host, [sliceOf(host, 0, 256, second)], second)).toEqual(simulate(values, 256, 2, false));
  });

  it('moves every array of an answer instead of copying it', () => {
    const host = new SimulationHost();
    const { reply, transfer } = finish(host.answer({ id: 1, ...run, type: 'slice', from: 0, count: 256 }));
    structuredClone(reply, { transfer });
    if (reply.type !== 'slice') throw new Error('a slice was asked for');
    const { exit, bifurcation, partner } = reply.batch;
    const columns = [exit, bifurcation, partner].flatMap((path) => Object.values(path) as Float64Array[]);
    expect(columns.length).toBeGreaterThan(20);
    expect(columns.every((column) => column.length === 0)).toBe(true);
  });

  it('answers what it cannot do with the reason, and never throws', () => {
    const host = new SimulationHost();
    expect(
      answer(host, { id: 1, ...run, type: 'slice', from: 0, count: 256, values: impossible }),
    ).toMatchObject({
      type: 'failed',
      id: 1,
      message: expect.stringMatching(/./),
    });
    const gap = [sliceOf(new SimulationHost(), 0, 256), sliceOf(new SimulationHost(), 512, 256)];
    expect(answer(host, { id: 1, ...run, runId: 2, type: 'gather', batches: gap })).toEqual({
      type: 'failed',
      id: 1,
      message: 'draws 256 to 511 are missing',
    });
  });

  it('remembers the values of the run that it was told of, and of no other', () => {
    const host = new SimulationHost();
    sliceOf(host, 0, 256);
    expect(sliceOf(host, 256, 256, { ...run, values: null }).from).toBe(256);
    expect(
      answer(host, { id: 1, ...run, runId: 2, values: null, type: 'slice', from: 0, count: 256 }),
    ).toEqual({
      type: 'failed',
      id: 1,
      message: 'a worker was asked about something that it was not told of',
    });
  });

  it('answers the next request after one that failed', () => {
    const host = new SimulationHost();
    finish(host.answer({ id: 1, ...run, type: 'slice', from: 0, count: 256, values: impossible }));
    expect(summaryOf(host, [sliceOf(host, 0, 256)])).toEqual(simulate(values, 256, 1, false));
  });
});
