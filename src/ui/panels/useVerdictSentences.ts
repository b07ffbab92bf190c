import { useMemo } from 'react';
import { useVerdictText } from '../i18n/useVerdictText';
import { lastYear } from '../shownRun';
import { verdictSentences, type VerdictSentences } from '../verdictSentences';
import type { ShownVerdict } from './useShownVerdict';

/** A verdict in words. */
export function useVerdictSentences(shown: ShownVerdict): VerdictSentences {
  const text = useVerdictText();
  return useMemo(() => verdictSentences(shown, lastYear(shown.result.horizonMonths), text), [shown, text]);
}
