import { complianceTaxParts } from '../../model/complianceTaxParts';
import type { EntryPath } from '../../model/parameters';
import { statementLines } from '../../model/pathOutcome';
import type { Shown } from '../../state/appState';
import { rounded } from '../format';
import { useMoneyText } from '../i18n/useMoneyText';
import type { MoneyText } from '../i18n/en/money';
import { FIRST_YEAR } from '../shownRun';
import { statementRows, type StatementRow } from './statementRows';

/** From here on tenths of a million are left out, in the whole statement. */
const LARGE = 1000;

function isIn<Known extends string>(known: readonly Known[], id: string): id is Known {
  return (known as readonly string[]).includes(id);
}

function label(id: StatementRow['id'], { books: words, complianceTax, format }: MoneyText): string {
  if (isIn(complianceTaxParts, id)) return words.of({ part: format.inSentence(complianceTax.parts[id]) });
  return isIn(statementLines, id) ? words.lines[id] : words[id];
}

/** The yearly cash-flow statement of an entry path. */
export function BooksTable({ path, shown }: { path: EntryPath; shown: Shown }) {
  const text = useMoneyText();
  const words = text.books;
  const rows = statementRows(shown, path);
  const sizes = rows.flatMap(({ years, total }) => [...(years ?? []), total ?? 0].map(Math.abs));
  const decimals = Math.max(...sizes) >= LARGE ? 0 : 1;
  const cell = (value: number | null): string =>
    value === null ? '' : value === 0 ? text.strategies.none : rounded(value, decimals, decimals);
  const years = rows[0]?.years ?? [];
  return (
    <table className={`statement ${path}`}>
      <caption className="visually-hidden">{words.caption({ path: text.paths[path].title })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          {years.map((_value, index) => (
            <th key={FIRST_YEAR + index} scope="col">
              {FIRST_YEAR + index}
            </th>
          ))}
          <th scope="col">{words.allYears}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, years: ofYears, total }) => (
          <tr
            key={id}
            className={isIn(complianceTaxParts, id) ? `statement-part statement-${id}` : `statement-${id}`}
          >
            <th scope="row">{label(id, text)}</th>
            {years.map((_value, index) => (
              <td key={FIRST_YEAR + index}>{cell(ofYears?.[index] ?? null)}</td>
            ))}
            <td>{cell(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
