import { useMemo } from 'react';
import { caseScores, mappedCentres } from '../../../model/caseMapping';
import type { Case } from '../../../model/cases';
import { baseScenario } from '../../../state/catalogue';
import { chance, multiple, plain } from '../../format';
import { useCasesText } from '../../i18n/useCasesText';
import { Scroller } from '../method/Scroller';
import { centreInWords, nameOfValue } from '../../valueWords';

/** The scores of a case and what they make of the base scenario, input by input. */
export function CaseMapping({ each }: { each: Case }) {
  const text = useCasesText();
  const words = text.cases;
  const moved = useMemo(() => mappedCentres(baseScenario.values, each), [each]);
  const centre = (key: string, value: number): string => centreInWords(key, { kind: 'fixed', value }, text);
  return (
    <div className="case-mapping">
      <h4>{words.mapping}</h4>
      <dl className="case-scores">
        {caseScores.map((score) => (
          <div key={score}>
            <dt>{words.scores[score]}</dt>
            <dd>
              {score === 'businessShare'
                ? chance(each.scores[score])
                : words.ofFive({ score: plain(each.scores[score]) })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="case-how">{words.mappingHow}</p>
      <Scroller className="case-scroller" label={words.mapping}>
        <table className="twin">
          <thead>
            <tr>
              <th scope="col">{words.mapped.input}</th>
              <th scope="col">{words.mapped.by}</th>
              <th scope="col">{words.mapped.factor}</th>
              <th scope="col">{words.mapped.from}</th>
              <th scope="col">{words.mapped.to}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ key, by, factor, from, to }) => (
              <tr key={key}>
                <th scope="row">{nameOfValue(key, text)}</th>
                <td>{words.scores[by]}</td>
                <td>{factor === null ? words.isSet : multiple(factor)}</td>
                <td>{centre(key, from)}</td>
                <td>{centre(key, to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}
