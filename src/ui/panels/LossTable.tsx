import { entryPaths, type EntryPath } from '../../model/parameters';
import type { Cause } from '../../model/pathOutcome';
import { lossAmount, type LossRow } from '../charts/lossRows';
import { chance, points } from '../format';
import { useMoneyText } from '../i18n/useMoneyText';
import { ERRORS } from '../verdict';

interface LossTableProps {
  rows: readonly LossRow[];
  /** Year in which the horizon ends. */
  year: string;
  inTheRate: ReadonlySet<Cause>;
  isStale: boolean;
}

/** What each cause costs and how likely it is, as a table. */
export function LossTable({ rows, year, inTheRate, isStale }: LossTableProps) {
  const text = useMoneyText();
  const words = text.losses;
  const cells = ({ cause, of }: LossRow, path: EntryPath): readonly string[] => {
    const found = of[path];
    if (found === undefined) return [text.strategies.none, text.strategies.none];
    if (found === null) return [words.notExposed];
    if (found.chance.mean === 0 && inTheRate.has(cause)) return [words.inTheRate];
    const { loss } = found;
    const size = lossAmount(loss.mean);
    const values = {
      value: loss.mean < 0 ? `−${size}` : size,
      error: lossAmount(ERRORS * loss.standardError),
    };
    return [
      loss.mean < 0 ? words.savesValue(values) : words.value(values),
      words.chanceValue({
        value: chance(found.chance.mean),
        error: points(ERRORS * found.chance.standardError),
      }),
    ];
  };
  return (
    <>
      {isStale && <p className="losses-key">{words.earlier}</p>}
      <table className="twin">
        <caption>{words.caption({ year })}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.cause}
            </th>
            {entryPaths.map((path) => (
              <th key={path} scope="colgroup" colSpan={2} className={path}>
                {text.paths[path].title}
              </th>
            ))}
          </tr>
          <tr>
            {entryPaths.flatMap((path) =>
              [words.lossHead, words.chanceHead].map((head) => (
                <th key={`${path} ${head}`} scope="col" className={path}>
                  {head}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.cause}>
              <th scope="row">{text.causes[row.cause]}</th>
              {entryPaths.flatMap((path) => {
                const found = cells(row, path);
                return found.map((cell, column) => (
                  <td key={`${path} ${column === 0 ? 'loss' : 'chance'}`} colSpan={3 - found.length}>
                    {cell}
                  </td>
                ));
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
