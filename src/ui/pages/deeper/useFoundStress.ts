import type { AppState } from '../../../state/appState';
import type { Finding } from '../../../state/decision';
import { stressFound, type FoundStress } from '../../../state/stressFound';
import { ofNow, useAnalysed } from '../../useAnalysed';

type Found = Finding<FoundStress> | null;

function read(state: AppState): Found {
  return ofNow(state, stressFound(state.analyses));
}

function settle(before: Found, fresh: Found): Found {
  const isSame =
    before !== null &&
    fresh !== null &&
    before.isStale === fresh.isStale &&
    before.value.bifurcation === fresh.value.bifurcation &&
    before.value.partner === fresh.value.partner;
  return isSame ? before : fresh;
}

/** When the entry paths lose, as far as it is known. */
export function useFoundStress(): Found {
  return useAnalysed(read, settle);
}
