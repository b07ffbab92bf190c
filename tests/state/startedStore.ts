import { onTestFinished } from 'vitest';
import { BASE_SCENARIO } from '../../src/state/catalogue';
import { loadScenarios } from '../../src/state/otherScenarios';
import { decodeLink } from '../../src/share/readLink';
import { RunsBeside } from '../../src/state/runsBeside';
import { createAppStore, type AppStore, type StoreOptions } from '../../src/state/store';
import type { AppState } from '../../src/state/appState';
import { WorkerPool } from '../../src/worker/workerPool';
import { InThreadWorkers, type Circumstances } from '../worker/inThreadWorkers';

const scenarios = await loadScenarios();

export interface StartedStore {
  readonly store: AppStore;
  readonly actions: ReturnType<AppStore['getState']>['actions'];
  readonly workers: InThreadWorkers;
  /** Resolves as soon as something holds of the state. */
  readonly until: (holds: (state: AppState) => boolean) => Promise<void>;
  /** Resolves when nothing runs any more. */
  readonly settled: () => Promise<void>;
}

/** The page's store with real runs, in this thread; what reads links is here from the start unless said otherwise. */
export function startStore(
  circumstances: Circumstances = {},
  reader: Pick<StoreOptions, 'readLink' | 'loadLinkReader'> = { readLink: decodeLink },
): StartedStore {
  const workers = new InThreadWorkers(circumstances);
  const store = createAppStore({
    scenarios,
    base: BASE_SCENARIO,
    ...reader,
    openBeside: (beside, runner) => Promise.resolve(new RunsBeside(beside, runner)),
    createRunner: (listener) => {
      const pool = new WorkerPool({ createWorker: workers.create, cores: 2, now: () => 0 }, listener);
      onTestFinished(() => pool.dispose());
      return pool;
    },
  });
  const until = async (holds: (state: AppState) => boolean): Promise<void> => {
    if (holds(store.getState())) return;
    await new Promise<void>((resolve) => {
      const stop = store.subscribe((state) => {
        if (!holds(state)) return;
        stop();
        resolve();
      });
    });
  };
  return {
    store,
    actions: store.getState().actions,
    workers,
    until,
    settled: () => until(({ run }) => run.status === 'done' || run.status === 'failed'),
  };
}

/** The same with few draws, for tests that are not about the run. */
export function startSmallStore(): StartedStore {
  const started = startStore();
  started.actions.setDraws(256);
  return started;
}
