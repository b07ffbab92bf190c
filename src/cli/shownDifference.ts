import { endOf } from '../analysis/coalitions';
import type { Explanation, HalfStep } from '../analysis/explainDifference';
import { halfStepChanges } from '../analysis/halfStep';
import type { Scenario } from '../model/scenario';
import { DEFAULT_DRAWS, encodeLink } from '../share/shareLink';
import type { AskedQuestion } from './analysisQuestion';
import type { Pair } from './betweenPaths';
import { findScenario } from './loadScenario';

/** What `explain` found. */
export interface ShownDifference {
  readonly asked: AskedQuestion;
  readonly from: Scenario;
  readonly explanation: Explanation;
  /** The two paths whose gap is explained besides the paths themselves. */
  readonly between: Pair;
}

export const halfSteps: readonly HalfStep[] = ['world', 'levers'];

/** The link to a half step; null where it rests on a scenario of the user's own, which no link can name. */
export function halfStepLink(step: HalfStep, { asked, from, explanation }: ShownDifference): string | null {
  const { scenario, rules, question, evaluator, line } = asked;
  if (JSON.stringify(findScenario(from.id)?.values) !== JSON.stringify(from.values)) return null;
  const isSame = JSON.stringify(scenario.values) === JSON.stringify(from.values);
  const made = isSame ? question.overrides : {};
  const changes = halfStepChanges(
    step,
    explanation.groups,
    { ...endOf(evaluator), ...(rules.length > 0 && { rules }) },
    made,
  );
  const { seed } = line;
  return `#${encodeLink({ scenarioId: from.id, ...changes, seed, draws: DEFAULT_DRAWS })}`;
}
