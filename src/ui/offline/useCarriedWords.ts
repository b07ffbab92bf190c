import { useEffect, useState } from 'react';
import { MODEL_VERSION } from '../../model/version';
import type { Reproduction } from '../../share/reproduction';
import { sameHeadlines } from '../../share/sameHeadlines';
import { headlinesThenAndNow } from '../headlinesThenAndNow';
import type { OfflineText } from '../i18n/en/offline';
import { useOfflineText } from '../i18n/useOfflineText';
import { useAppStore } from '../StoreContext';
import { comparedWithCarried, readCarried } from './carriedFigures';

function wordsOf(found: Reproduction, words: OfflineText['offline']['carried']): string | null {
  if (found.reproduces === null) return null;
  if (found.reproduces) return words.same;
  const { seen, here, otherModel } = found.difference;
  if (sameHeadlines({ seen, here })) return words.sameHeadlines;
  const figures = headlinesThenAndNow(seen, here);
  return otherModel === undefined
    ? words.otherValues(figures)
    : words.otherModel({ ...figures, made: otherModel, here: MODEL_VERSION });
}

/**
 * What a newer version, just taken, makes of the inputs that were on screen before; null where there is nothing to say.
 * The second is to be called when it was read.
 */
export function useCarriedWords(): readonly [string | null, () => void] {
  const words = useOfflineText().offline.carried;
  const store = useAppStore();
  const [found, setFound] = useState<Reproduction | null>(null);
  useEffect(() => {
    // Whoever has changed something since has another address, which carries nothing.
    const carried = readCarried(window.history.state);
    if (carried === null) return undefined;
    const { inputs } = store.getState();
    let stop = (): void => {};
    const compare = (): void => {
      const state = store.getState();
      const compared = state.inputs === inputs ? comparedWithCarried(carried, state) : null;
      if (compared !== null) {
        setFound(compared);
        window.history.replaceState(null, '', window.location.href);
      }
      if (compared !== null || state.inputs !== inputs) stop();
    };
    stop = store.subscribe(compare);
    compare();
    return () => stop();
  }, [store]);
  return [found === null ? null : wordsOf(found, words), () => setFound(null)];
}
