import { useMemo } from 'react';
import type { Shown } from '../../state/appState';
import type { SimulationResult } from '../../analysis/result';
import { criterionShown } from '../../state/standings';
import { tailOf } from '../shownRun';
import { useApp } from '../StoreContext';
import { useShown } from '../useShown';
import { verdictOf, type Verdict } from '../verdict';

export interface ShownVerdict {
  readonly result: SimulationResult;
  readonly verdict: Verdict;
  /** Share of the worst worlds that counts as the tail. */
  readonly tail: number;
}

/** The verdict of the run on screen, renewed in turn; null before the first. */
export function useShownVerdict(): ShownVerdict | null {
  return useVerdictOf(useShown());
}

/** The verdict of a run. */
export function useVerdictOf(shown: Shown | null): ShownVerdict | null {
  const scenarios = useApp((state) => state.scenarios);
  return useMemo(() => {
    if (shown === null) return null;
    const { result, pictures } = shown;
    const verdict = verdictOf(result, pictures.comparison, criterionShown(shown, scenarios));
    return { result, verdict, tail: tailOf(shown, scenarios) };
  }, [shown, scenarios]);
}
