import { useEffect, useState } from 'react';
import { registerServiceWorker } from '../../worker/registerServiceWorker';
import { useOfflineText } from '../i18n/useOfflineText';
import { CornerNotice } from './CornerNotice';
import { keepCopy, useKeptCopy } from './keptCopy';
import { useCarriedWords } from './useCarriedWords';
import { useTakeNewer } from './useTakeNewer';

let isAsked = false;

/** Has the browser keep the page, once: built pages only, as the files of the dev server are no version. */
function keepOnce(): void {
  const ownScript = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  if (isAsked || !import.meta.env.PROD || ownScript === undefined || !('serviceWorker' in navigator)) return;
  isAsked = true;
  const container = navigator.serviceWorker;
  void keepCopy({
    register: () => registerServiceWorker(container),
    container,
    caches,
    page: document,
    ownScript,
    now: () => Date.now(),
    reload: () => window.location.reload(),
  });
}

/**
 * Keeps the page for use without a connection, and says quietly when a newer version is there; it never reloads by itself.
 * After the reload it says what the newer version makes of the same inputs.
 */
export function NewVersion() {
  const words = useOfflineText().offline;
  const hasNewer = useKeptCopy((copy) => copy.hasNewer);
  const [isPutOff, setIsPutOff] = useState(false);
  const { isTaken, take } = useTakeNewer();
  const [carried, dismissCarried] = useCarriedWords();
  useEffect(keepOnce, []);
  return hasNewer && !isPutOff ? (
    <CornerNotice
      label={words.newVersion}
      sentence={words.here}
      actions={[
        { label: words.reload, isMain: true, isBusy: isTaken, act: take },
        { label: words.later, isLast: true, act: () => setIsPutOff(true) },
      ]}
    />
  ) : (
    <CornerNotice
      label={words.newVersion}
      sentence={carried}
      actions={[{ label: words.dismiss, isLast: true, act: dismissCarried }]}
    />
  );
}
