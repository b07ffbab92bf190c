import { useEffect, useMemo } from 'react';
import type { BarrierWeight } from '../../../analysis/barrierWeights';
import type { Criterion } from '../../../analysis/criterion';
import type { BarrierId } from '../../../model/barriers';
import { removedBarriers } from '../../../state/barrierRemoval';
import { useFoundBarriers } from '../../panels/useFoundBarriers';
import { useActions, useApp } from '../../StoreContext';
import { useRestingInputs } from '../../useRestingInputs';
import { weightDomain } from './weightScale';

/** What the eleven reasons weigh in the scenario that is open. */
export interface ReasonWeights {
  /** Null until all are known. */
  readonly all: readonly BarrierWeight[] | null;
  /** Whether they are of earlier inputs. */
  readonly isStale: boolean;
  /** Whether something kept them from being worked out. */
  readonly isFailed: boolean;
  /** Reasons of which nothing is left in the inputs. */
  readonly removed: readonly BarrierId[];
  /** By what the paths are ranked: the weights are changes of it. */
  readonly criterion: Criterion;
  /** Points from the least to the largest of them, with zero. */
  readonly domain: readonly [low: number, high: number];
}

/** The weights of the barriers panel; has them worked out first while the page is open. */
export function useReasonWeights(): ReasonWeights {
  const actions = useActions();
  const { alone, criterion } = useFoundBarriers();
  const { scenario, inputs } = useRestingInputs();
  const isFailed = useApp((state) => state.analyses.problem !== null);
  useEffect(() => {
    actions.setInSight('barriers', true);
    return () => actions.setInSight('barriers', false);
  }, [actions]);
  const removed = useMemo(
    () => removedBarriers(scenario.values, inputs.overrides),
    [scenario, inputs.overrides],
  );
  return useMemo(() => {
    const all = alone?.value ?? null;
    return {
      all,
      isStale: alone?.isStale === true,
      isFailed: isFailed && all === null,
      removed,
      criterion,
      domain: weightDomain(all?.filter(({ barrier }) => !removed.includes(barrier)) ?? []),
    };
  }, [alone, isFailed, removed, criterion]);
}
