import { complianceTaxParts } from '../../model/complianceTaxParts';
import { entryPaths, type EntryPath } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { amount, percent, points } from '../format';
import { useMoneyText } from '../i18n/useMoneyText';
import { ERRORS } from '../verdict';
import { complianceYears } from './complianceYears';

/** Revenue and compliance tax of each year of both entry paths as a table. */
export function ComplianceTable({ shown }: { shown: Shown | null }) {
  const { complianceTax: words } = useMoneyText();
  return (
    <table className="twin">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.revenue}</th>
          {complianceTaxParts.map((part) => (
            <th key={part} scope="col">
              {words.parts[part]}
            </th>
          ))}
          <th scope="col">{words.tax}</th>
        </tr>
      </thead>
      {shown !== null && entryPaths.map((path) => <PathRows key={path} path={path} shown={shown} />)}
    </table>
  );
}

const COLUMNS = complianceTaxParts.length + 3;

function PathRows({ path, shown }: { path: EntryPath; shown: Shown }) {
  const text = useMoneyText();
  const words = text.complianceTax;
  const { none } = text.strategies;
  const result = shown.result.paths[path];
  const { complianceTaxRate: rate, standardErrors } = result;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={COLUMNS} className={`path ${path}`}>
          {text.paths[path].title}
        </th>
      </tr>
      {complianceYears(shown, path).map((year) => (
        <tr key={year.year}>
          <th scope="row">{year.year}</th>
          <td>{amount(year.revenue)}</td>
          {complianceTaxParts.map((part) => (
            <td key={part}>{amount(year[part])}</td>
          ))}
          <td>{amount(complianceTaxParts.reduce((sum, part) => sum + year[part], 0))}</td>
        </tr>
      ))}
      <tr>
        <th scope="row">{words.presentValue}</th>
        <td>{amount(result.presentValueOfRevenue ?? 0)}</td>
        <td colSpan={complianceTaxParts.length}>{none}</td>
        <td>{amount(result.presentValueOfComplianceTax ?? 0)}</td>
      </tr>
      <tr>
        <th scope="row" colSpan={COLUMNS - 2}>
          {words.rateRow}
        </th>
        <td colSpan={2}>
          {rate === null
            ? none
            : words.rateValue({
                rate: percent(rate),
                points: points(ERRORS * (standardErrors?.['complianceTaxRate'] ?? 0)),
              })}
        </td>
      </tr>
    </tbody>
  );
}
