import type { Inputs, ScenarioTitle } from '../../../../state/appState';
import type { SeveralText } from '../../../i18n/en/several';
import { nameOfInputs } from '../nameOfInputs';

/** The names of several inputs, each only once: whoever comes later with a name that is taken gets a number. */
export function severalNames(
  several: readonly Inputs[],
  titles: readonly ScenarioTitle[],
  text: SeveralText,
): readonly string[] {
  const taken = new Set<string>();
  return several.map((inputs) => {
    const name = nameOfInputs(inputs, titles, text);
    let own = name;
    for (let count = 2; taken.has(own); count++) own = text.several.again({ name, count: String(count) });
    taken.add(own);
    return own;
  });
}
