import { mode } from '../numerics/distribution';
import { overrideProblem } from '../model/overrides';
import { parameterOfKey, type ValueKey } from '../model/values';
import type { Actions, AppState } from './appState';
import { percentilesOf, rangeThrough } from './ownRange';
import { valueNow } from './selectors';

/**
 * Replaces the 10th or the 90th percentile of a value, keeping the centre and the kind of distribution; or says why not and
 * changes nothing. What has no spread stays as it is.
 */
export function setPercentile(
  state: AppState & { readonly actions: Actions },
  key: ValueKey,
  which: 'p10' | 'p90',
  value: number,
): void {
  const { actions } = state;
  const now = valueNow(state, key);
  const { admissible } = parameterOfKey(key);
  if (typeof now !== 'object' || now.kind === 'fixed' || admissible.type !== 'number') return;
  if (overrideProblem(key, { centre: value }) !== undefined) {
    actions.refuse({ key, problem: { key, code: 'percentileOutOfRange', asked: value } });
    return;
  }
  const own = rangeThrough(now, { ...percentilesOf(now), [which]: value }, admissible);
  if (own === undefined) {
    const centre = mode(now);
    actions.refuse({ key, problem: { key, code: 'percentileBeyondCentre', asked: value, centre } });
    return;
  }
  actions.setValue(key, { value: own });
}
