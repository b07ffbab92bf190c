import { useMemo } from 'react';
import { amount, chance as chanceInWords } from '../../format';
import { useReportText } from '../../i18n/useReportText';
import { lastYear } from '../../shownRun';
import { leadingEntry } from './leadingEntry';
import { pathLosses } from './pathLosses';
import type { Report } from './useReport';

/** Width of the longest bar, px. */
const BAR = 90;
const HEIGHT = 7;
/** Causes of less than this part of the largest are only named, and so are those beyond so many. */
const SMALL = 0.05;
const MOST = 5;

/** What the better way in loses most by. */
export function Losses({ report: { shown, verdict, losses } }: { report: Report }) {
  const text = useReportText();
  const words = text.report.lose;
  const path = leadingEntry(verdict.verdict);
  const all = useMemo(() => (losses === null ? [] : pathLosses(losses[path])), [losses, path]);
  const sizes = all.map(({ loss }) => Math.abs(loss)).toSorted((a, b) => b - a);
  const [largest = 0] = sizes;
  const least = Math.max(SMALL * largest, sizes[MOST - 1] ?? 0);
  const rows = largest === 0 ? [] : all.filter(({ loss }) => Math.abs(loss) >= least);
  const others = all.filter((row) => !rows.includes(row));
  return (
    <section className="memo-losses" aria-labelledby="memo-losses">
      <h3 id="memo-losses">{words.title({ path: text.paths[path].object })}</h3>
      <p className="memo-how">
        {words.how({ year: String(lastYear(shown.result.horizonMonths)) })}
        {rows.some(({ loss }) => loss < 0) && text.report.gap + words.saves}
      </p>
      {losses === null ? (
        <p className="memo-pending">{text.report.pending}</p>
      ) : rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table>
          <caption className="visually-hidden">{words.title({ path: text.paths[path].object })}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.cause}</th>
              <th scope="col">{words.expected}</th>
              <th scope="col">{words.chance}</th>
            </tr>
          </thead>
          <tbody className={path}>
            {rows.map(({ cause, loss, chance }) => (
              <tr key={cause}>
                <th scope="row">{text.causes[cause]}</th>
                <td>
                  <svg width={BAR} height={HEIGHT} aria-hidden="true">
                    <rect className="memo-loss" width={Math.max(0, (loss / largest) * BAR)} height={HEIGHT} />
                  </svg>
                  <span>{amount(loss)}</span>
                </td>
                <td>{chanceInWords(chance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && others.length > 0 && (
        <p className="memo-how">
          {words.smaller({ causes: text.format.some(others.map(({ cause }) => text.causes[cause])) })}
        </p>
      )}
    </section>
  );
}
