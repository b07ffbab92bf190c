import type { Correlation, Correlations } from './correlations';
import type { Grade, Source } from './dataReader';

/** A correlation and why it is thought to be so. */
export interface ReasonedCorrelation extends Correlation {
  readonly because: string;
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** The correlations that a scenario offers, and whether its worlds are drawn with them unless somebody says otherwise. */
export interface ScenarioCorrelations {
  readonly active: boolean;
  readonly pairs: readonly ReasonedCorrelation[];
}

/** Anything that may offer correlations: a scenario. */
type Offering = { readonly correlations?: ScenarioCorrelations | undefined };

/** The correlations of a scenario without their reasons. */
export function offeredCorrelations({ correlations }: Offering): Correlations {
  return correlations?.pairs.map(({ between, rank }) => ({ between, rank })) ?? [];
}

/**
 * The correlations that worlds are drawn with.
 *
 * @param own  what a person says instead of the scenario; undefined for nothing
 */
export function correlationsInForce(scenario: Offering, own: Correlations | undefined): Correlations {
  return own ?? (scenario.correlations?.active === true ? offeredCorrelations(scenario) : []);
}
