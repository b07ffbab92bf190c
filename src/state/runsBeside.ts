import type { Pictures, SimulationResult } from '../analysis/result';
import type { Runner, RunRequest } from '../worker/runner';
import type { RunFailure } from '../worker/workFailure';
import type { Inputs, OtherRun } from './appState';
import type { Beside, DeskStore } from './desk';
import { hereAlready, nextOtherRun, runName, withOtherRun } from './otherRuns';

/** Has the runs made that are wanted beside the one on screen, one after the other, while the page is at rest. */
export class RunsBeside implements Beside {
  private readonly store: DeskStore;
  private readonly runner: Runner;
  /** What each request was made from. */
  private readonly inputsOf = new WeakMap<RunRequest, Inputs>();
  private readonly failed = new Set<string>();
  private active: { readonly request: RunRequest; run: OtherRun | null } | null = null;

  constructor(store: DeskStore, runner: Runner) {
    this.store = store;
    this.runner = runner;
  }

  look(): void {
    const state = this.store.getState();
    const known = hereAlready(state);
    if (known !== null) {
      this.store.setState({ otherRuns: withOtherRun(state, known) });
      return; // which is a change to look at
    }
    const next = this.active === null ? nextOtherRun(state, (key) => this.failed.has(key)) : null;
    if (next === null) return;
    this.inputsOf.set(next.request, next.inputs);
    this.active = { request: next.request, run: null };
    this.runner.run(next.request);
  }

  rest(): void {
    this.active = null;
  }

  retry(): void {
    this.failed.clear();
    this.store.setState({ failedRuns: {} });
  }

  isOf(request: RunRequest): boolean {
    return this.inputsOf.has(request);
  }

  takeResult(request: RunRequest, result: SimulationResult, pictures: Pictures): void {
    if (this.active?.request !== request) return;
    const inputs = { ...this.inputsOf.get(request)!, seed: request.seed, draws: result.draws };
    this.active.run = { inputs, result, pictures };
  }

  finish(request: RunRequest): void {
    const run = this.active?.request === request ? this.active.run : null;
    this.active = null;
    if (run === null) this.look();
    else this.store.setState(this.withRun(run));
  }

  fail(request: RunRequest, failure: RunFailure): void {
    this.active = null;
    this.failed.add(request.key);
    const name = runName(this.inputsOf.get(request)!);
    this.store.setState({ failedRuns: { ...this.store.getState().failedRuns, [name]: failure } });
  }

  private withRun(run: OtherRun) {
    const state = this.store.getState();
    const { [runName(run.inputs)]: _mended, ...failedRuns } = state.failedRuns;
    return { otherRuns: withOtherRun(state, run), failedRuns };
  }
}
