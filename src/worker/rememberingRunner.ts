import type { Pictures, SimulationResult } from '../analysis/result';
import type { AnalysisRequest, RunListener, Runner, RunRequest } from './runner';

/** Complete results that are kept: a few steps back and forth, each of some megabytes. */
const KEPT = 6;

interface Kept {
  readonly result: SimulationResult;
  readonly pictures: Pictures;
  readonly elapsed: number;
}

/** What a request asks for, whatever led to it. */
function nameOf({ key, draws, precision }: RunRequest): string {
  return `${draws} ${precision} ${key}`;
}

/** A runner that has the last complete results at hand: going back to inputs shows theirs at once. */
export class RememberingRunner implements Runner {
  private readonly inner: Runner;
  private readonly listener: RunListener;
  private readonly kept = new Map<string, Kept>();
  private latest: Kept | null = null;

  constructor(createRunner: (listener: RunListener) => Runner, listener: RunListener) {
    this.listener = listener;
    this.inner = createRunner({
      onResult: (request, result, pictures, elapsed) => {
        this.latest = { result, pictures, elapsed };
        listener.onResult(request, result, pictures, elapsed);
      },
      onProgress: (request, done) => listener.onProgress(request, done),
      onDone: (request) => {
        if (this.latest !== null && !request.dragging) this.keep(nameOf(request), this.latest);
        listener.onDone(request);
      },
      onFailure: (request, failure) => listener.onFailure(request, failure),
      onTask: (request, task, result) => listener.onTask(request, task, result),
      onTaskFailure: (request, task, failure) => listener.onTaskFailure(request, task, failure),
      onStandIn: () => listener.onStandIn?.(),
    });
  }

  run(request: RunRequest): void {
    const name = nameOf(request);
    const known = request.dragging ? undefined : this.kept.get(name);
    if (known === undefined) {
      this.inner.run(request);
      return;
    }
    this.inner.rest();
    this.keep(name, known);
    this.latest = known;
    this.listener.onResult(request, known.result, known.pictures, known.elapsed);
    this.listener.onDone(request);
  }

  analyse(request: AnalysisRequest | null): void {
    this.inner.analyse(request);
  }

  rest(): void {
    this.inner.rest();
  }

  dispose(): void {
    this.kept.clear();
    this.inner.dispose();
  }

  private keep(name: string, result: Kept): void {
    this.kept.delete(name);
    this.kept.set(name, result);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT) this.kept.delete(oldest!);
  }
}
