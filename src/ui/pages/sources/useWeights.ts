import { useMemo } from 'react';
import { useApp } from '../../StoreContext';
import { useAnswers, useIsOvertaken } from '../../useAnswers';
import { weightsFrom, type Weights } from './weights';

/** How much each value matters, as far as it is worked out; null before the first run. */
export function useWeights(): Weights | null {
  const answers = useAnswers();
  const isOvertaken = useIsOvertaken();
  const scenarios = useApp((state) => state.scenarios);
  return useMemo(() => weightsFrom(answers, scenarios, isOvertaken), [answers, scenarios, isOvertaken]);
}
