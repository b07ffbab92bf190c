import { questionKey } from '../state/analysisDesk';
import type { AppState } from '../state/appState';
import type { AppStore } from '../state/store';
import { loadParts } from './lazyPart';
import { askForTurn } from './turns';
import { whenIdle } from './whenIdle';

/** What of its results the page has on screen: those of the run, or those of all analyses too. */
type Drawn = 'run' | 'all';

function drawnSoon({ run, analyses, inputs }: AppState): Drawn | undefined {
  if (run.status !== 'done') return undefined;
  return analyses.left === 0 && analyses.question === questionKey(inputs) ? 'all' : 'run';
}

/**
 * Tells scripts that print or test the page how far it is, by attributes of its root: what is worked out, as soon as it
 * is, in `run`, `leadingLeft`, `left` and `shown`; and `drawn`, which is missing while the page shows less than that of
 * its run, since parts come late and are drawn one a frame.
 */
export function tellScripts(store: AppStore): void {
  const { dataset } = document.documentElement;
  let awaited = '';
  const tell = (): void => {
    const state = store.getState();
    const { run, shown, analyses } = state;
    dataset['run'] = run.status;
    dataset['leadingLeft'] = String(analyses.leadingLeft);
    dataset['left'] = String(analyses.left);
    if (shown !== null) dataset['shown'] = shown.result.fingerprint;
    const drawn = drawnSoon(state);
    const next = `${drawn} ${shown?.result.fingerprint}`;
    if (next === awaited) return;
    awaited = next;
    delete dataset['drawn'];
    if (drawn === undefined) return;
    const show = (): void => {
      if (awaited === next) dataset['drawn'] = drawn;
    };
    // Once what comes beside the run and after it is here and has asked for its turns, in a turn of its own, and once all
    // that was drawn in turns is on screen.
    whenIdle(() => {
      void loadParts('first')
        .then(() => loadParts('later'))
        .then(() => askForTurn(() => whenIdle(show)));
    });
  };
  tell();
  store.subscribe(tell);
}
