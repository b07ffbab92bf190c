import type { CausesOfLoss } from '../../analysis/causeLosses';
import type { AppState } from '../../state/appState';
import { lossesFound, type Finding } from '../../state/decision';
import { ofNow, useAnalysed } from '../useAnalysed';

type FoundLosses = Finding<CausesOfLoss> | null;

function read(state: AppState): FoundLosses {
  return ofNow(state, lossesFound(state.analyses));
}

function settle(before: FoundLosses, fresh: FoundLosses): FoundLosses {
  return JSON.stringify(before) === JSON.stringify(fresh) ? before : fresh;
}

/** What each cause of loss does to the entry paths, as far as it is known. */
export function useFoundLosses(): FoundLosses {
  return useAnalysed(read, settle);
}
