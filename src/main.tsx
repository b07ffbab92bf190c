import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { allScenarios, BASE_SCENARIO } from './state/catalogue';
import { createAppStore } from './state/store';
import { keepInAddressBar } from './ui/addressBar';
import { App } from './ui/App';
import { createBrowserWorker } from './worker/browserWorkers';
import { WorkerPool } from './worker/workerPool';
import './ui/theme.css';

const store = createAppStore({
  scenarios: allScenarios(),
  base: BASE_SCENARIO,
  createRunner: (listener) =>
    new WorkerPool(
      {
        createWorker: createBrowserWorker,
        cores: navigator.hardwareConcurrency || 2,
        now: () => performance.now(),
      },
      listener,
    ),
});

// Scripts that print or test the page wait for these.
const { dataset } = document.documentElement;
store.subscribe(({ run, shown }) => {
  dataset['run'] = run.status;
  if (shown !== null) dataset['shown'] = shown.result.fingerprint;
});

keepInAddressBar(store);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
