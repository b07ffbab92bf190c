import type { BarrierShares } from '../../analysis/barrierShares';
import type { BarrierWeight } from '../../analysis/barrierWeights';
import type { Criterion, Scores } from '../../analysis/criterion';
import type { AppState } from '../../state/appState';
import { barrierSharesFound, barriersFound, type Finding } from '../../state/decision';
import { isUpToDate } from '../../state/selectors';
import { criterionOf, standingsOf } from '../../state/standings';
import { ofNow, useAnalysed } from '../useAnalysed';

interface FoundBarriers {
  readonly alone: Finding<readonly BarrierWeight[]> | null;
  readonly shares: Finding<BarrierShares> | null;
  /** Scores of the paths and weights alone of the last inputs for which both were known. */
  readonly sure: { readonly scores: Scores; readonly weights: readonly BarrierWeight[] } | null;
  readonly criterion: Criterion;
}

function read(state: AppState): FoundBarriers {
  const { analyses, shown, scenarios, scenario, inputs } = state;
  const alone = ofNow(state, barriersFound(analyses));
  const isSure = alone !== null && !alone.isStale && shown !== null && isUpToDate(state);
  return {
    alone,
    shares: ofNow(state, barrierSharesFound(analyses)),
    sure: isSure ? { scores: standingsOf(shown, scenarios), weights: alone.value } : null,
    criterion: criterionOf(inputs, scenario),
  };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function settle(before: FoundBarriers, fresh: FoundBarriers): FoundBarriers {
  const alone = same(before.alone, fresh.alone) ? before.alone : fresh.alone;
  const shares = same(before.shares, fresh.shares) ? before.shares : fresh.shares;
  const sure = fresh.sure === null || same(before.sure, fresh.sure) ? before.sure : fresh.sure;
  const isSame =
    alone === before.alone &&
    shares === before.shares &&
    sure === before.sure &&
    fresh.criterion === before.criterion;
  return isSame ? before : { alone, shares, sure, criterion: fresh.criterion };
}

/** What each barrier weighs, as far as it is known. */
export function useFoundBarriers(): FoundBarriers {
  return useAnalysed(read, settle);
}
