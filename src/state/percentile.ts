import { mode } from '../numerics/distribution';
import { overrideProblem } from '../model/overrides';
import { parameterOfKey, type ValueKey } from '../model/values';
import type { Actions, AppState } from './appState';
import { percentilesOf, rangeThrough } from './ownRange';
import { valueNow } from './selectors';
import { shownNumber, shownRange } from './typedEntry';

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
  const entry = shownNumber(key, value);
  if (overrideProblem(key, { centre: value }) !== undefined) {
    actions.refuse({ key, entry, message: `“${entry}” is out of range; allowed is ${shownRange(key)}` });
    return;
  }
  const own = rangeThrough(now, { ...percentilesOf(now), [which]: value }, admissible);
  if (own === undefined) {
    const message = `the 10th percentile lies below the centre, ${shownNumber(key, mode(now))}, and the 90th above; got ${entry}`;
    actions.refuse({ key, entry, message });
    return;
  }
  actions.setValue(key, { value: own });
}
