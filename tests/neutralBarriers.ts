import { barriers, withoutBarriers } from '../src/model/barriers';
import type { ScenarioValues } from '../src/model/values';
import { baseValues, withValues } from './worlds';

/** The base scenario in a country without barriers: what they would scale is 0, or at its limit, and the rest neutral. */
export function neutralValues(): ScenarioValues {
  const without = withoutBarriers(
    baseValues(),
    barriers.map(({ id }) => id),
  );
  return withValues(without, {
    buildCapex: 0,
    complianceStaff: 0,
    goToMarket: 0,
    modelInvestment: 0,
    globalCarryOver: 5000,
    reachableShare: 1,
    partnerReach: 1,
  });
}
