import { useMemo } from 'react';
import { decisiveSentence } from '../decisiveSentence';
import { useDecisionText } from '../i18n/useDecisionText';
import { LinkedText } from '../i18n/LinkedText';
import { useApp } from '../StoreContext';
import { useAnswers, useIsOvertaken } from '../useAnswers';
import { useMediaQuery } from '../useMediaQuery';

const MOST = 3;
const MOST_ON_PHONE = 2;

/** What would hand the lead to another path, or in a tie what would settle it, with links to the controls. */
export function VerdictFlips() {
  const text = useDecisionText();
  const { analyses, shown } = useAnswers();
  const isOvertaken = useIsOvertaken();
  const scenarios = useApp((state) => state.scenarios);
  const most = useMediaQuery('(max-width: 767px)') ? MOST_ON_PHONE : MOST;
  const says = useMemo(
    () => (shown === null ? null : decisiveSentence(analyses, shown, scenarios, most, text)),
    [analyses, shown, scenarios, most, text],
  );
  if (says === null) return null;
  const { sentence, isStale } = says;
  return <LinkedText text={isOvertaken || isStale ? text.decisive.earlier({ sentence }) : sentence} />;
}
