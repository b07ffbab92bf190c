import type { Scenario } from '../../model/scenario';
import { parameterOfKey, type Value, type ValueKey } from '../../model/values';
import { usePickerText } from '../i18n/usePickerText';
import type { PickerText } from '../i18n/en/picker';
import { RichText } from '../i18n/RichText';
import { Citation } from '../pages/guide/Citation';
import { centreInWords, nameOfValue, spreadInWords } from '../valueWords';
import { parameterValue } from '../parameterDisplay';
import { differences, isDecisive } from './kindDifferences';

/** No source counts the market of a kind of company, so its size is the weakest number of each. */
const WEAKEST: ValueKey = 'tam';

interface Pair {
  scenario: Scenario;
  /** The scenario that it starts from. */
  base: Scenario;
}

function movedCentre(key: ValueKey, from: Value, to: Value, text: PickerText): string {
  return text.picker.fromTo({
    from: parameterValue(parameterOfKey(key), from, text),
    to: centreInWords(key, to, text),
  });
}

/** Values that differ, with the reason and the evidence for each below it. */
function Reasons({ scenario, base, keys }: Pair & { keys: readonly ValueKey[] }) {
  const text = usePickerText();
  const words = text.picker;
  return (
    <details>
      <summary className="link">{words.all({ count: keys.length })}</summary>
      <table className="kind-reasons" aria-label={words.table({ kind: scenario.title })}>
        <thead>
          <tr>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.to}</th>
          </tr>
        </thead>
        {keys.map((key) => {
          const { note, departs, grade, sources } = scenario.provenance[key]!;
          return (
            <tbody key={key}>
              <tr>
                <th scope="rowgroup" rowSpan={2}>
                  {nameOfValue(key, text)}
                </th>
                <td>{spreadInWords(key, base.values[key]!, text)}</td>
                <td>{spreadInWords(key, scenario.values[key]!, text)}</td>
              </tr>
              <tr>
                <td colSpan={2}>
                  <p>{note}</p>
                  {departs !== '' && <p>{text.guide.departs({ reason: departs })}</p>}
                  <Citation grade={grade} sources={sources} />
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
    </details>
  );
}

function Changes({ scenario, base }: Pair) {
  const text = usePickerText();
  const words = text.picker;
  const keys = differences(scenario, base);
  const headline = keys.filter(isDecisive);
  return (
    <>
      <p>
        <RichText text={words.changes({ count: keys.length })} />
      </p>
      {headline.length > 0 && (
        <>
          <h4>{words.headline}</h4>
          <dl className="kind-values">
            {headline.map((key) => (
              <div key={key}>
                <dt>{nameOfValue(key, text)}</dt>
                <dd>{movedCentre(key, base.values[key]!, scenario.values[key]!, text)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        <RichText
          text={words.weakest({
            label: nameOfValue(WEAKEST, text),
            value: spreadInWords(WEAKEST, scenario.values[WEAKEST]!, text),
          })}
        />
      </p>
      <Reasons scenario={scenario} base={base} keys={keys} />
    </>
  );
}

/** Whom a scenario is for, and what it changes of the one it starts from. */
export function KindDetail({ scenario, base }: { scenario: Scenario; base: Scenario | undefined }) {
  const { picker: words } = usePickerText();
  return (
    <>
      <p>{scenario.audience === '' ? scenario.description : scenario.audience}</p>
      {base === undefined ? <p>{words.base}</p> : <Changes scenario={scenario} base={base} />}
    </>
  );
}
