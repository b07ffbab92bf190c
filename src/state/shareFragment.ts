import type { AppState } from './appState';
import { companyOf, type Company } from './linkCompany';
import { otherRun } from './otherRuns';
import { fragmentOf, isUpToDate, seenIn } from './selectors';

/**
 * The fragment of the link to all that is on screen, with `#`: the run, what it is compared with, how the charts are set. It
 * tells what the sender saw of each run that is complete.
 */
export function shareFragment(
  state: Company & Pick<AppState, 'inputs' | 'view' | 'shown' | 'otherRuns'>,
): string {
  const { look, against } = companyOf(state);
  const other = state.pinned === null ? undefined : otherRun(state, state.pinned.inputs);
  if (against === undefined || other === undefined || other.isStale || !isUpToDate(state))
    return fragmentOf(state, { look, against });
  return fragmentOf(state, { look, against: { ...against, seen: seenIn(other.run) } });
}
