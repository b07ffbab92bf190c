import { useEffect, useMemo, useRef, useState } from 'react';
import { correlationsInForce } from '../../model/scenarioCorrelations';
import { drawsFile } from '../../share/drawsFile';
import { runReport } from '../../share/runReport';
import type { SavedPart } from '../../state/appState';
import { numbersWhenHere } from '../../state/numbersWhenHere';
import { savedProgress } from '../../state/savedNumbers';
import { isUpToDate } from '../../state/selectors';
import type { AppStore } from '../../state/store';
import { fileName } from '../exports/fileName';
import { count, rounded } from '../format';
import { useExportsText } from '../i18n/useExportsText';
import { saveFile } from '../saveFile';
import { useApp, useAppStore } from '../StoreContext';

const parts = ['savedResults', 'savedDraws'] as const satisfies readonly SavedPart[];

/** Letters of a line of the file of draws, on average: a number, and V of three paths with all its digits. */
const LINE = 62;
const KILO = 1000;

/** Inputs and outcomes of the run on screen as `simulate --json` prints them. */
async function resultsText(store: AppStore, signal: AbortSignal): Promise<string | null> {
  const result = await numbersWhenHere(store, 'savedResults', signal);
  const { shown, scenario, inputs } = store.getState();
  if (result === null || shown === null) return null;
  const { seed, overrides, correlations, rules } = shown.inputs;
  const together = correlationsInForce(scenario, correlations);
  const run = { scenario: scenario.id, name: inputs.name, overrides, seed, correlations: together, rules };
  return `${JSON.stringify(runReport(run, result), null, 2)}\n`;
}

async function drawsText(store: AppStore, signal: AbortSignal): Promise<string | null> {
  const values = await numbersWhenHere(store, 'savedDraws', signal);
  return values === null ? null : drawsFile(values);
}

const files = {
  savedResults: { text: resultsText, ending: 'json', type: 'application/json' },
  savedDraws: { text: drawsText, ending: 'csv', type: 'text/csv' },
} as const;

/** Saves the numbers of the run on screen as files for other programs; what they need is worked out when asked for. */
export function NumbersAlong() {
  const { numbers: words } = useExportsText();
  const store = useAppStore();
  const shown = useApp((state) => state.shown);
  const isReady = useApp(isUpToDate);
  const analyses = useApp((state) => state.analyses);
  const [wanted, setWanted] = useState<SavedPart | null>(null);
  const [said, setSaid] = useState('');
  const gone = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    gone.current = controller;
    return () => controller.abort();
  }, []);

  const save = async (part: SavedPart): Promise<void> => {
    const { signal } = gone.current;
    const { inputs } = store.getState();
    const { text: textOf, ending, type } = files[part];
    setWanted(part);
    const text = await textOf(store, signal);
    if (signal.aborted) return;
    setWanted(null);
    if (text === null) {
      setSaid(words.failed);
      return;
    }
    const name = fileName([inputs.name ?? inputs.scenarioId, words.files[part].inName], ending);
    saveFile(name, text, type);
    setSaid(words.saved({ name }));
  };
  const size = useMemo(
    () => (shown === null ? 0 : JSON.stringify(shown.result, null, 2).length / KILO),
    [shown],
  );
  if (shown === null) return null;
  const { draws } = shown.result;
  const sizes = {
    savedResults: words.kilobytes({ size: rounded(size, 0, 0) }),
    savedDraws: words.megabytes({ size: rounded((draws * LINE) / KILO ** 2, 1, 1) }),
  };
  const progress = wanted === null ? null : savedProgress(wanted, { shown, analyses });
  const canSave = isReady && wanted === null;
  return (
    <section className="share-numbers" aria-labelledby="numbers-title">
      <h3 id="numbers-title">{words.title}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button
              type="button"
              className="button"
              aria-disabled={!canSave}
              onClick={() => canSave && void save(part)}
            >
              {words.files[part].name}
            </button>
            <span>{words.files[part].what({ worlds: count(draws), size: sizes[part] })}</span>
          </li>
        ))}
      </ul>
      <p aria-live="polite">
        {progress !== null
          ? words.progress({ done: count(progress.done), of: count(progress.of) })
          : isReady
            ? said
            : words.notYet}
      </p>
    </section>
  );
}
