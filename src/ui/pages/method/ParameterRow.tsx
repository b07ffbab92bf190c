import { parameterMeanings } from '../../../model/parameterMeanings';
import { parameterOf, type ParameterDefinition, type ParameterId } from '../../../model/parameters';
import type { Scenario } from '../../../model/scenario';
import { keysOf, pathOfKey, type Value } from '../../../model/values';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { equationsOf } from '../../equationsOf';
import { useControlText } from '../../i18n/useControlText';
import type { ControlText } from '../../i18n/en/controls';
import type { MethodText } from '../../i18n/en/method';
import { useMethodText } from '../../i18n/useMethodText';
import { distributionInWords, parameterNumber, parameterValue } from '../../parameterDisplay';
import { PlaceLink } from './PlaceLink';
import { placeId } from './places';

/** A parameter: what it is, what may be said of it, what it is worth in a scenario, and where it enters. */
export function ParameterRow({ id, scenario }: { id: ParameterId; scenario: Scenario }) {
  const text = useMethodText().parameters;
  const words = useControlText();
  const definition = parameterOf(id);
  const { symbol } = parameterMeanings[id];
  const { admissible, unit, kind } = definition;
  const units: Readonly<Record<string, string>> = text.units;
  const keys = keysOf(id);
  const { grade } = scenario.provenance[keys[0]!]!;
  return (
    <tr id={placeId(id)} tabIndex={-1}>
      <th scope="row">
        <span className="method-label">{words.parameters[id].label}</span>{' '}
        <span className="method-id">
          <PlaceLink at={id} className="method-parameter">
            {id}
          </PlaceLink>
          {text.kind({ kind: text.kinds[kind] })}
        </span>
      </th>
      <td>{words.meanings[id]}</td>
      <td>{symbol}</td>
      <td>
        {admissible.type === 'number' && unit !== '-' && (
          <span className="method-line">{units[unit] ?? unit}</span>
        )}{' '}
        <span className="method-line">{allowed(definition, text, words)}</span>
      </td>
      <td>
        {keys.map((key) => {
          const path = pathOfKey(key);
          const worth = worthInWords(definition, scenario.values[key]!, words);
          return (
            <span key={key} className="method-line">
              {path === undefined
                ? worth
                : words.evidence.onPath({ path: words.paths[path].title, words: worth })}
            </span>
          );
        })}
      </td>
      <td className="method-grade">
        <EvidenceDot grade={grade} /> {words.grades[grade].name}
      </td>
      <td className="method-places">
        {equationsOf(id).map(({ number }, index) => (
          <span key={number}>
            {index > 0 && text.and}
            <PlaceLink at={number}>{number}</PlaceLink>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** A value; of what is uncertain by nature, how uncertain it is. */
function worthInWords(definition: ParameterDefinition, value: Value, words: ControlText): string {
  return definition.kind === 'assumption'
    ? distributionInWords(definition, value, words)
    : parameterValue(definition, value, words);
}

/** What values are allowed. */
function allowed(
  definition: ParameterDefinition,
  text: MethodText['parameters'],
  words: ControlText,
): string {
  const { admissible } = definition;
  if (admissible.type === 'flag') return text.yesOrNo;
  if (admissible.type === 'choice')
    return words.format.anyOf(admissible.choices.map((choice) => parameterValue(definition, choice, words)));
  const range = (admissible.whole ? words.evidence.allowedWhole : words.evidence.allowed)({
    low: parameterNumber(definition, admissible.min, words),
    high: parameterNumber(definition, admissible.max, words),
  });
  return admissible.canBeOff ? text.orOff({ range, off: words.off }) : range;
}
