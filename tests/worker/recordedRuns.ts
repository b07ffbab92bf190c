import type { Pictures, SimulationResult } from '../../src/analysis/result';
import type { Task, TaskResult } from '../../src/analysis/tasks';
import type { AnalysisRequest, RunListener, RunRequest } from '../../src/worker/runner';
import type { RunFailure, TaskFailure } from '../../src/worker/workFailure';

/** Everything a listener was told. */
export class RecordedRuns implements RunListener {
  readonly results: {
    readonly request: RunRequest;
    readonly result: SimulationResult;
    readonly pictures: Pictures;
    readonly elapsed: number;
  }[] = [];
  readonly progress: number[] = [];
  readonly finished: RunRequest[] = [];
  readonly failures: { readonly request: RunRequest; readonly failure: RunFailure }[] = [];
  readonly tasks: { readonly request: AnalysisRequest; readonly task: Task; readonly result: TaskResult }[] =
    [];
  readonly taskFailures: { readonly task: Task; readonly failure: TaskFailure }[] = [];
  private waiting: (() => void)[] = [];

  onResult(request: RunRequest, result: SimulationResult, pictures: Pictures, elapsed: number): void {
    this.results.push({ request, result, pictures, elapsed });
    this.tell();
  }

  onProgress(_request: RunRequest, done: number): void {
    this.progress.push(done);
  }

  onDone(request: RunRequest): void {
    this.finished.push(request);
    this.tell();
  }

  onFailure(request: RunRequest, failure: RunFailure): void {
    this.failures.push({ request, failure });
    this.tell();
  }

  onTask(request: AnalysisRequest, task: Task, result: TaskResult): void {
    this.tasks.push({ request, task, result });
    this.tell();
  }

  onTaskFailure(_request: AnalysisRequest, task: Task, failure: TaskFailure): void {
    this.taskFailures.push({ task, failure });
    this.tell();
  }

  get drawsShown(): readonly number[] {
    return this.results.map(({ result }) => result.draws);
  }

  get last(): SimulationResult {
    return this.results.at(-1)!.result;
  }

  /** Resolves as soon as something holds of what was told. */
  async until(holds: (runs: this) => boolean): Promise<void> {
    while (!holds(this)) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
  }

  /** Resolves once so many requests were finished or have failed. */
  async settled(count = 1): Promise<void> {
    await this.until(({ finished, failures }) => finished.length + failures.length >= count);
  }

  private tell(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
