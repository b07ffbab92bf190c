import type { ParameterDefinition } from '../../model/parameters';
import type { ControlText } from '../i18n/en/controls';
import { parameterInWords, parameterNumber, parameterValue } from '../parameterDisplay';

/** What a parameter may be, as people read it: "10% to 30% of revenue"; null for yes or no. */
export function allowedInWords(definition: ParameterDefinition, text: ControlText): string | null {
  const { admissible } = definition;
  if (admissible.type === 'flag') return null;
  if (admissible.type === 'choice')
    return text.format.some(admissible.choices.map((choice) => parameterValue(definition, choice, text)));
  const words = admissible.whole ? text.evidence.allowedWhole : text.evidence.allowed;
  return words({
    low: parameterNumber(definition, admissible.min, text),
    high: parameterInWords(definition, admissible.max, text),
  });
}
