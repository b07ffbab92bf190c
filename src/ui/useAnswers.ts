import { startTransition, useEffect, useState } from 'react';
import { questionKey } from '../state/analysisDesk';
import type { AppState, Inputs } from '../state/appState';
import { useApp, useAppStore } from './StoreContext';
import { askForTurn, giveUpTurn } from './turns';

const keys = new WeakMap<Inputs, string>();

function keyOf(inputs: Inputs): string {
  const known = keys.get(inputs);
  if (known !== undefined) return known;
  const key = questionKey(inputs);
  keys.set(inputs, key);
  return key;
}

/** Whether what the analyses have brought answers earlier inputs than those of the page. */
function isOvertaken({ analyses, inputs }: AppState): boolean {
  return analyses.question !== null && analyses.question !== keyOf(inputs);
}

/** Whether the inputs have changed since the analyses were asked for: from the first step of a drag on. */
export function useIsOvertaken(): boolean {
  return useApp(isOvertaken);
}

/** What the analyses have brought and the run that they are about. */
export type Answers = Pick<AppState, 'analyses' | 'shown'>;

/** Whether the run on screen is the one that the analyses are about. */
function belong({ analyses, shown }: Answers): boolean {
  return analyses.question === null || shown === null || analyses.question === keyOf(shown.inputs);
}

/**
 * What the analyses have brought, renewed in this part's turn. It stays while a control is dragged, and until the next run
 * is complete.
 */
export function useAnswers(): Answers {
  const store = useAppStore();
  const [answers, setAnswers] = useState((): Answers => store.getState());
  useEffect(() => {
    let seen: Answers | null = null;
    const isNew = (state: AppState): boolean =>
      !state.dragging &&
      (state.analyses !== seen?.analyses || state.shown !== seen.shown) &&
      !isOvertaken(state) &&
      belong(state);
    const take = (): void => {
      const state = store.getState();
      if (!isNew(state)) return;
      seen = { analyses: state.analyses, shown: state.shown };
      const next = seen;
      startTransition(() => setAnswers(next));
    };
    take();
    const stop = store.subscribe((state) => {
      if (isNew(state)) askForTurn(take);
    });
    return () => {
      stop();
      giveUpTurn(take);
    };
  }, [store]);
  return answers;
}
