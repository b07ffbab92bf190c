import { useEffect, useState } from 'react';
import { spoken } from '../i18n/RichText';
import { useText } from '../i18n/useText';
import { useApp } from '../StoreContext';
import { useFreshness } from '../useFreshness';
import { useVerdictOf, type ShownVerdict } from './useShownVerdict';
import { useVerdictSentences } from './useVerdictSentences';

const AFTER = 800;

/** Reads the verdict out once, 800 ms after the last change. */
export function VerdictAnnouncer() {
  const shown = useVerdictOf(useApp((state) => state.shown));
  return (
    <div className="visually-hidden" role="status">
      {shown !== null && <Announced shown={shown} />}
    </div>
  );
}

function Announced({ shown }: { shown: ShownVerdict }) {
  const { format } = useText();
  const { headline, rest } = useVerdictSentences(shown);
  const isCurrent = useFreshness().status === 'current';
  const [announced, setAnnounced] = useState('');
  const sentence = spoken(format.sentences([headline, ...rest]));
  useEffect(() => {
    if (!isCurrent) return undefined;
    const timer = setTimeout(() => setAnnounced(sentence), AFTER);
    return () => clearTimeout(timer);
  }, [sentence, isCurrent]);
  return announced;
}
