import type { Inputs, ScenarioTitle } from '../../../state/appState';
import { changeCount } from '../../../state/selectors';
import type { CompareText } from '../../i18n/en/compare';

/** What inputs are called: by their own name, or by their kind of company and how much of it was changed. */
export function nameOfInputs(inputs: Inputs, titles: readonly ScenarioTitle[], text: CompareText): string {
  if (inputs.name !== undefined) return inputs.name;
  const title = titles.find(({ id }) => id === inputs.scenarioId)?.title ?? inputs.scenarioId;
  const count = changeCount(inputs);
  return count === 0 ? title : text.compare.named({ title, count });
}
