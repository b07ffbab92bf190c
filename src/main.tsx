import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BASE_SCENARIO, baseScenario, loadScenarios, namesOther, scenarioTitles } from './state/catalogue';
import { createAppStore, type AppStore } from './state/store';
import { keepInAddressBar } from './ui/addressBar';
import { App } from './ui/App';
import { loadParts } from './ui/lazyPart';
import { createBrowserWorker } from './worker/browserWorkers';
import { RememberingRunner } from './worker/rememberingRunner';
import type { Runner, RunListener } from './worker/runner';
import { WorkerPool } from './worker/workerPool';
import './ui/theme.css';

function createPool(listener: RunListener): Runner {
  return new WorkerPool(
    {
      createWorker: createBrowserWorker,
      cores: navigator.hardwareConcurrency || 2,
      now: () => performance.now(),
    },
    listener,
  );
}

/** The store; a link to another scenario than the base waits for it, so that the page never shows the wrong one. */
async function openStore(): Promise<AppStore> {
  const scenarios = namesOther(window.location.hash) ? await loadScenarios().catch(() => null) : null;
  return createAppStore({
    scenarios: scenarios ?? [baseScenario],
    base: BASE_SCENARIO,
    catalogue: { titles: scenarioTitles, load: loadScenarios },
    createRunner: (listener) => new RememberingRunner(createPool, listener),
    openDesk: async (store, runner) => new (await import('./state/analysisDesk')).AnalysisDesk(store, runner),
  });
}

/** Fetches what the first screen shows beside the first run, and the rest when its result is in. */
function fetchTheRest(store: AppStore): void {
  void loadParts('first');
  const stop = store.subscribe(({ shown, actions }) => {
    if (shown === null) return;
    stop();
    void loadParts('later');
    void actions.bringScenarios();
  });
}

/** Scripts that print or test the page wait for these. */
function tellScripts(store: AppStore): void {
  const { dataset } = document.documentElement;
  store.subscribe(({ run, shown, analyses }) => {
    dataset['run'] = run.status;
    dataset['leadingLeft'] = String(analyses.leadingLeft);
    dataset['left'] = String(analyses.left);
    if (shown !== null) dataset['shown'] = shown.result.fingerprint;
  });
}

async function start(): Promise<void> {
  const store = await openStore();
  tellScripts(store);
  keepInAddressBar(store);
  fetchTheRest(store);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );
}

void start();
