import { useMemo } from 'react';
import type { Explanation } from '../../../analysis/explainDifference';
import type { Criterion } from '../../../analysis/criterion';
import type { AppState, Inputs } from '../../../state/appState';
import type { Finding } from '../../../state/decision';
import { differenceAsked, type Difference } from '../../../state/difference';
import { differenceFound } from '../../../state/differenceFound';
import { criterionOf } from '../../../state/standings';
import { useApp } from '../../StoreContext';
import { ofNow, useAnalysed } from '../../useAnalysed';

interface FoundDifference {
  /** What is compared; null while the other scenario is not here. */
  readonly difference: Difference | null;
  readonly found: Finding<Explanation> | null;
  readonly inputs: Inputs;
  readonly criterion: Criterion;
}

function readDifference(state: AppState): FoundDifference {
  return {
    difference: differenceAsked(state),
    found: ofNow(state, differenceFound(state)),
    inputs: state.inputs,
    criterion: criterionOf(state.inputs, state.scenario),
  };
}

function settle(before: FoundDifference, fresh: FoundDifference): FoundDifference {
  const isSame =
    before.difference === fresh.difference &&
    before.found?.value === fresh.found?.value &&
    before.found?.isStale === fresh.found?.isStale &&
    before.inputs === fresh.inputs &&
    before.criterion === fresh.criterion;
  return isSame ? before : fresh;
}

/** What explains the difference that is asked for, as far as it is known. */
export function useFoundDifference(): FoundDifference {
  const comparedWith = useApp((state) => state.comparedWith);
  const scenarios = useApp((state) => state.scenarios.length);
  // Another choice is read at once, though it may change nothing of the analyses.
  const read = useMemo(
    () =>
      (state: AppState): FoundDifference =>
        readDifference({ ...state, comparedWith: scenarios === 0 ? null : comparedWith }),
    [comparedWith, scenarios],
  );
  return useAnalysed(read, settle);
}
