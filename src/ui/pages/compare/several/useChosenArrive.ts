import { useEffect } from 'react';
import type { AppStore } from '../../../../state/store';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { useChosenScenarios } from '../../../library/useChosenScenarios';
import { useAppStore } from '../../../StoreContext';
import { withChosen } from './withChosen';

/** Ticked scenarios that have come to a page once: taken away there, they stay away until they are ticked anew. */
const arrivals = new WeakMap<AppStore, Set<string>>();

/** Brings the scenarios that are ticked in the library beside the one on screen. */
export function useChosenArrive(onSay: (said: string) => void): void {
  const store = useAppStore();
  const { several: words, format } = useSeveralText();
  const chosen = useChosenScenarios();
  useEffect(() => {
    const arrived = arrivals.get(store) ?? new Set<string>();
    arrivals.set(store, arrived);
    for (const id of arrived) if (!chosen.some((each) => each.id === id)) arrived.delete(id);
    const coming = chosen.filter(({ id }) => !arrived.has(id));
    if (coming.length === 0) return;
    for (const { id } of coming) arrived.add(id);
    const { inputs, several, actions } = store.getState();
    const next = withChosen(
      inputs,
      several,
      coming.map((each) => each.inputs),
    );
    actions.setSeveral(next.several);
    const namesOf = (list: typeof next.added): string =>
      format.allOf(coming.filter((each) => list.includes(each.inputs)).map(({ name }) => name));
    onSay(
      format.sentences([
        next.added.length === 0 ? '' : words.brought({ names: namesOf(next.added) }),
        next.leftOut.length === 0 ? '' : words.leftOut({ names: namesOf(next.leftOut) }),
      ]),
    );
  }, [store, chosen, words, format, onSay]);
}
