import type { SavedPart } from './appState';
import { savedDraws, savedResults } from './savedNumbers';
import type { AppStore } from './store';

/** What a file of each kind is made of. */
const numbersOf = { savedResults, savedDraws } as const;

type Numbers<Part extends SavedPart> = NonNullable<ReturnType<(typeof numbersOf)[Part]>>;

/**
 * Has the numbers of a file worked out, before anything else that the page wants.
 *
 * @param signal  ends the wait
 * @returns  null where they cannot be had, or nobody waits any more
 */
export function numbersWhenHere<Part extends SavedPart>(
  store: AppStore,
  part: Part,
  signal: AbortSignal,
): Promise<Numbers<Part> | null> {
  const { actions, analyses } = store.getState();
  return new Promise((resolve) => {
    const finish = (numbers: Numbers<Part> | null): void => {
      stop();
      signal.removeEventListener('abort', giveUp);
      actions.setInSight(part, false);
      resolve(numbers);
    };
    const giveUp = (): void => finish(null);
    const look = (): void => {
      const state = store.getState();
      const numbers = numbersOf[part](state) as Numbers<Part> | null;
      const { problem } = state.analyses;
      if (numbers !== null || (problem !== null && problem !== analyses.problem)) finish(numbers);
    };
    const stop = store.subscribe(look);
    signal.addEventListener('abort', giveUp);
    actions.setInSight(part, true); // which has them looked for at once
  });
}
