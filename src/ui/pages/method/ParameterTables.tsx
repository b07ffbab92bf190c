import { grades } from '../../../model/dataReader';
import { parameters } from '../../../model/parameters';
import { baseScenario } from '../../../state/catalogue';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { useControlText } from '../../i18n/useControlText';
import { useMethodText } from '../../i18n/useMethodText';
import { parameterGroups, type GroupId } from '../../parameterGroups';
import { useApp } from '../../StoreContext';
import { ParameterRow } from './ParameterRow';
import { Scroller } from './Scroller';

/** Every parameter with its meaning, its range and its default, group by group. */
export function ParameterTables() {
  const text = useMethodText().parameters;
  const title = useApp(({ titles }) => titles.find(({ id }) => id === baseScenario.id)!.title);
  const words = useControlText();
  const titleOf = (id: GroupId): string =>
    id === 'decisiveWorld' || id === 'decisiveLevers' ? text.decisive[id] : words.groups[id];
  return (
    <>
      <p>{text.intro({ count: parameters.length, scenario: title })}</p>
      <p>{text.grades}</p>
      <ul className="method-grades">
        {grades.map((grade) => (
          <li key={grade}>
            <EvidenceDot grade={grade} />{' '}
            {text.grade({ name: words.grades[grade].name, explanation: words.grades[grade].explanation })}
          </li>
        ))}
      </ul>
      {parameterGroups.map((group) => (
        <Scroller key={group.id} label={titleOf(group.id)} className="method-scroller">
          <table className="method-parameters">
            <caption>
              <h3>{titleOf(group.id)}</h3>
            </caption>
            <thead>
              <tr>
                <th scope="col">{text.parameter}</th>
                <th scope="col">{text.meaning}</th>
                <th scope="col">{text.symbol}</th>
                <th scope="col">{text.range}</th>
                <th scope="col">{text.default}</th>
                <th scope="col">{text.evidence}</th>
                <th scope="col">{text.equations}</th>
              </tr>
            </thead>
            <tbody>
              {group.parameters.map((id) => (
                <ParameterRow key={id} id={id} scenario={baseScenario} />
              ))}
            </tbody>
          </table>
        </Scroller>
      ))}
    </>
  );
}
