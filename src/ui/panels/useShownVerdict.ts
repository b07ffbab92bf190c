import { useMemo } from 'react';
import type { Shown } from '../../state/appState';
import type { SimulationResult } from '../../analysis/result';
import { useText } from '../i18n/TextContext';
import { lastYear, measureOf, type Measure } from '../shownRun';
import { useApp } from '../StoreContext';
import { useShown } from '../useShown';
import { verdictOf, verdictSentences, type Verdict, type VerdictSentences } from '../verdict';

export interface ShownVerdict {
  readonly result: SimulationResult;
  readonly measure: Measure;
  readonly verdict: Verdict;
  readonly sentences: VerdictSentences;
}

/** The verdict of the run on screen, renewed in turn; null before the first. */
export function useShownVerdict(): ShownVerdict | null {
  return useVerdictOf(useShown());
}

/** The verdict of a run. */
export function useVerdictOf(shown: Shown | null): ShownVerdict | null {
  const text = useText();
  const scenarios = useApp((state) => state.scenarios);
  return useMemo(() => {
    if (shown === null) return null;
    const { result } = shown;
    const measure = measureOf(shown, scenarios);
    const verdict = verdictOf(result, measure);
    return {
      result,
      measure,
      verdict,
      sentences: verdictSentences(result, verdict, lastYear(result.horizonMonths), text),
    };
  }, [shown, scenarios, text]);
}
