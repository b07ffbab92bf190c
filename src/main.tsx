import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Scenario } from './model/scenario';
import { BASE_SCENARIO, baseScenario, namesOther, scenarioTitles } from './state/catalogue';
import { createAppStore, type AppStore, type LinkReader } from './state/store';
import { keepInAddressBar } from './ui/addressBar';
import { App } from './ui/App';
import { Boundary } from './ui/faults/Boundary';
import { preferredLanguage, speak } from './ui/i18n/language';
import { loadParts } from './ui/lazyPart';
import { whenIdle } from './ui/whenIdle';
import { createBrowserWorker, loadStandIn } from './worker/browserWorkers';
import { RememberingRunner } from './worker/rememberingRunner';
import type { Runner, RunListener } from './worker/runner';
import { WorkerPool } from './worker/workerPool';
import './ui/theme.css';
import './ui/chinese.css';

function createPool(listener: RunListener): Runner {
  return new WorkerPool(
    {
      createWorker: createBrowserWorker,
      loadStandIn,
      cores: navigator.hardwareConcurrency || 2,
      now: () => performance.now(),
    },
    listener,
  );
}

/** Every scenario that comes with the page. */
async function loadScenarios(): Promise<readonly Scenario[]> {
  return (await import('./state/otherScenarios')).loadScenarios();
}

async function loadLinkReader(): Promise<LinkReader> {
  return (await import('./state/linkReader')).readLink;
}

/** The store; a link waits for what only it needs, so that the page never shows another scenario or other worlds first. */
async function openStore(): Promise<AppStore> {
  const { hash } = window.location;
  const [scenarios, readLink] = await Promise.all([
    namesOther(hash) ? loadScenarios().catch(() => null) : null,
    hash.length > 1 ? loadLinkReader().catch(() => undefined) : undefined,
  ]);
  return createAppStore({
    scenarios: scenarios ?? [baseScenario],
    base: BASE_SCENARIO,
    catalogue: { titles: scenarioTitles, load: loadScenarios },
    readLink,
    loadLinkReader,
    createRunner: (listener) => new RememberingRunner(createPool, listener),
    openDesk: async (store, runner) => new (await import('./state/analysisDesk')).AnalysisDesk(store, runner),
    openBeside: async (store, runner) => new (await import('./state/runsBeside')).RunsBeside(store, runner),
  });
}

const nothing = (): void => {};

/** Fetches what the first screen shows beside the first run, and the rest when that is done and the page rests. */
function fetchTheRest(store: AppStore): void {
  void loadParts('first');
  // Without them the page works, takes nothing back, and tells no script how far it is.
  void import('./ui/keepSteps')
    .then(({ keepSteps }) => keepSteps(store), nothing)
    .then(() => import('./ui/tellScripts'))
    .then(({ tellScripts }) => tellScripts(store), nothing);
  const stop = store.subscribe(({ run, actions }) => {
    if (run.status !== 'done' && run.status !== 'failed') return;
    stop();
    whenIdle(() => {
      void loadParts('later').then(() => loadParts('rest'));
      void actions.bringScenarios();
      void actions.bringLinkReader();
    });
  });
}

async function start(): Promise<void> {
  const [store] = await Promise.all([openStore(), speak(preferredLanguage())]);
  keepInAddressBar(store);
  fetchTheRest(store);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Boundary isWhole>
        <App store={store} />
      </Boundary>
    </StrictMode>,
  );
}

void start();
