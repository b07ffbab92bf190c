import type { Answer, WorkerLike, WorkerRequest } from '../../src/worker/messages';
import { serve } from '../../src/worker/serve';
import { SimulationHost } from '../../src/worker/simulationHost';
import { WorkerPool } from '../../src/worker/workerPool';
import { RecordedRuns } from '../worker/recordedRuns';
import { expected, measure, requests } from './measured';

/** The fingerprints of the runs on the pool of the page, one run after the other. */
async function fingerprintsOnThreads(
  createWorker: () => WorkerLike,
  cores: number,
): Promise<readonly string[]> {
  const fingerprints: string[] = [];
  for (const request of requests) {
    const told = new RecordedRuns();
    const pool = new WorkerPool({ createWorker, cores, now: () => performance.now() }, told);
    pool.run(request);
    await told.settled();
    pool.dispose();
    fingerprints.push(told.failures.length > 0 ? 'failed' : told.last.fingerprint);
  }
  return fingerprints;
}

/** What a thread of the pool does: takes in requests. */
function thread(send: (answer: Answer) => void): (request: WorkerRequest) => void {
  return serve(new SimulationHost(), {
    now: () => performance.now(),
    later: (goOn) => setTimeout(goOn),
    send,
  });
}

/** The engine as one script without imports, for whatever runs JavaScript; only the pool asks for more than the language. */
Object.assign(globalThis, {
  landfall: { expected, measure, fingerprintsOnThreads, thread },
});
