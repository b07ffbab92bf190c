import { useEffect, useState } from 'react';
import { spoken } from '../i18n/RichText';
import { useApp } from '../StoreContext';
import { useFreshness } from '../useFreshness';
import { useVerdictOf } from './useShownVerdict';

const AFTER = 800;

/** Reads the verdict out once, 800 ms after the last change. */
export function VerdictAnnouncer() {
  const shown = useVerdictOf(useApp((state) => state.shown));
  const isCurrent = useFreshness().status === 'current';
  const [announced, setAnnounced] = useState('');
  const sentence =
    shown === null ? '' : spoken([shown.sentences.headline, ...shown.sentences.rest].join(' '));
  useEffect(() => {
    if (!isCurrent) return undefined;
    const timer = setTimeout(() => setAnnounced(sentence), AFTER);
    return () => clearTimeout(timer);
  }, [sentence, isCurrent]);
  return (
    <p className="visually-hidden" role="status">
      {announced}
    </p>
  );
}
