import { bestLeverKeys, type BestLever } from '../../../analysis/bestLevers';
import { contractKeys, type ContractTerm } from '../../../analysis/contractTerms';
import { filingKeys, type FilingChoice } from '../../../analysis/filingChoice';
import type { Value, ValueKey } from '../../../model/values';
import type { FoundLevers } from '../../../state/bestLeversFound';
import { points, pointsSigned } from '../../format';
import { useLeversText } from '../../i18n/useLeversText';
import { nameOfValue, plainCentre } from '../../valueWords';
import { errorWords, numberValue } from './leverWords';

/** All settings, contract terms and costs as tables. */
export function LeversTable({ found }: { found: FoundLevers }) {
  const text = useLeversText();
  const words = text.levers.table;
  return (
    <>
      <table className="twin">
        <caption>{words.levers}</caption>
        <thead>
          <tr>
            {(['lever', 'now', 'best', 'gain', 'error', 'from', 'to'] as const).map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bestLeverKeys.map((key, index) => (
            <SettingRow key={key} valueKey={key} lever={found.levers[index] ?? null} />
          ))}
          {filingKeys.map((key, index) => (
            <AnswerRow key={key} valueKey={key} choice={found.filings[index] ?? null} />
          ))}
        </tbody>
      </table>
      <table className="twin">
        <caption>{words.terms}</caption>
        <thead>
          <tr>
            {(['term', 'now', 'breakEven', 'low', 'high', 'rival'] as const).map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contractKeys.map((key, index) => (
            <BreakEvenRow key={key} valueKey={key} term={found.terms[index] ?? null} />
          ))}
        </tbody>
      </table>
      {found.levers.map((lever) =>
        lever === null || lever.costs.length === 0 ? null : <CostTable key={lever.key} lever={lever} />,
      )}
    </>
  );
}

function SettingRow({ valueKey, lever }: { valueKey: ValueKey; lever: BestLever | null }) {
  const text = useLeversText();
  const { unknown } = text.levers.table;
  const written = (centre: number): string => plainCentre(valueKey, numberValue(centre), text);
  return (
    <tr>
      <th scope="row">{nameOfValue(valueKey, text)}</th>
      <td>{lever === null ? unknown : written(lever.present)}</td>
      <td>{lever === null ? unknown : written(lever.best.centre)}</td>
      <td>{lever === null ? unknown : pointsSigned(lever.best.change)}</td>
      <td>{lever === null ? unknown : errorWords(lever.best.standardError)}</td>
      <td>{lever === null ? unknown : written(lever.flat[0])}</td>
      <td>{lever === null ? unknown : written(lever.flat[1])}</td>
    </tr>
  );
}

/** The better of two answers, and what it gains over the other; the present one where chance decides. */
function AnswerRow({ valueKey, choice }: { valueKey: ValueKey; choice: FilingChoice | null }) {
  const text = useLeversText();
  const { unknown, noRange } = text.levers.table;
  const written = (value: Value): string => plainCentre(valueKey, value, text);
  return (
    <tr>
      <th scope="row">{nameOfValue(valueKey, text)}</th>
      <td>{choice === null ? unknown : written(choice.files)}</td>
      <td>{choice === null ? unknown : written(choice.change > 0 ? !choice.files : choice.files)}</td>
      <td>{choice === null ? unknown : pointsSigned(Math.max(0, choice.change))}</td>
      <td>{choice === null ? unknown : errorWords(choice.standardError)}</td>
      <td>{noRange}</td>
      <td>{noRange}</td>
    </tr>
  );
}

function BreakEvenRow({ valueKey, term }: { valueKey: ValueKey; term: ContractTerm | null }) {
  const text = useLeversText();
  const { unknown, noRange, none } = text.levers.table;
  const written = (centre: number): string => plainCentre(valueKey, numberValue(centre), text);
  const even = term?.breakEven ?? null;
  return (
    <tr>
      <th scope="row">{nameOfValue(valueKey, text)}</th>
      <td>{term === null ? unknown : written(term.present)}</td>
      <td>{term === null ? unknown : even === null ? none : written(even.at)}</td>
      <td>{even === null ? noRange : written(even.interval[0])}</td>
      <td>{even === null ? noRange : written(even.interval[1])}</td>
      <td>{even === null ? noRange : text.paths[even.rival].title}</td>
    </tr>
  );
}

function CostTable({ lever: { key, path, costs } }: { lever: BestLever }) {
  const text = useLeversText();
  const words = text.levers.table;
  return (
    <table className="twin">
      <caption>{words.costs({ path: text.paths[path].object })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.coverage}</th>
          <th scope="col">{words.people}</th>
          <th scope="col">{words.error}</th>
          <th scope="col">{words.enforcement}</th>
          <th scope="col">{words.error}</th>
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {costs.map(({ coverage, people, enforcement }) => (
          <tr key={coverage}>
            <th scope="row">{plainCentre(key, numberValue(coverage), text)}</th>
            <td>{points(people.change)}</td>
            <td>{errorWords(people.standardError)}</td>
            <td>{points(enforcement.change)}</td>
            <td>{errorWords(enforcement.standardError)}</td>
            <td>{points(people.change + enforcement.change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
