import { defaultCriterion, type Criterion, type Scores } from '../analysis/criterion';
import { overriddenValue } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import type { Inputs, Shown } from './appState';

/** By what the paths are ranked: the user's choice, or what the valuation mode comes with. */
export function criterionOf(inputs: Pick<Inputs, 'criterion' | 'overrides'>, scenario: Scenario): Criterion {
  if (inputs.criterion !== undefined) return inputs.criterion;
  const key = 'valuationMode';
  const own = scenario.values[key]!;
  const override = inputs.overrides[key];
  const mode = override === undefined ? own : overriddenValue(own, key, override);
  return defaultCriterion(mode as 'D1' | 'D2' | 'D3');
}

/** By what the paths on screen are ranked. */
export function criterionShown({ inputs }: Shown, scenarios: readonly Scenario[]): Criterion {
  return criterionOf(
    inputs,
    scenarios.find(({ id }) => id === inputs.scenarioId)!,
  );
}

/** Every path on screen under the criterion that ranks. */
export function standingsOf(shown: Shown, scenarios: readonly Scenario[]): Scores {
  return shown.pictures.comparison.standings[criterionShown(shown, scenarios)];
}
