import { pathIds } from '../../../model/parameters';
import { replicateStandardError } from '../../../numerics/replicates';
import { PathMark } from '../../charts/PathMark';
import { TableExport } from '../../exports/LazyTableExport';
import { points } from '../../format';
import { useCompareText } from '../../i18n/useCompareText';
import { useApp } from '../../StoreContext';
import { useMediaQuery } from '../../useMediaQuery';
import { ERRORS } from '../../verdict';
import { measureRows, type MeasureRow } from './measureRows';
import type { Sides } from './useSides';

/** Room held until both runs are here, px. */
const PLACE = 320;

/** The measures of A and of B, path by path: one table, or one for each path where there is no room. */
export function Measures({ sides }: { sides: Sides | null }) {
  const text = useCompareText();
  const words = text.compare.measures;
  const lossLine = useApp((state) => state.lossLine);
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const isHere = sides !== null && sides.a !== null;
  return (
    <section className="chart compare-measures" aria-labelledby="compare-measures">
      <div className="chart-head">
        <h2 id="compare-measures">{words.question}</h2>
        <div className="chart-controls">
          <TableExport />
        </div>
      </div>
      <p className="chart-how">{words.how}</p>
      <div style={{ minHeight: PLACE }}>
        {isHere && (
          <>
            {isNarrow ? (
              <ByPath rows={measureRows(sides, lossLine, text)} sides={sides} />
            ) : (
              <Together rows={measureRows(sides, lossLine, text)} sides={sides} />
            )}
            <p className="chart-how">{errorWords(sides, words)}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** How exact the figures are: a difference in the same worlds much more than a figure by itself. */
function errorWords(
  { a, b, moves }: Sides,
  words: ReturnType<typeof useCompareText>['compare']['measures'],
): string {
  const differences = pathIds.flatMap((path) => moves?.[path].standardError ?? []);
  if (differences.length === 0) return words.coarse;
  const single = [a!, b].flatMap(({ scores }) =>
    pathIds.map((path) => replicateStandardError(scores[path].replicateMeans)),
  );
  return words.errors({
    difference: points(ERRORS * Math.max(...differences)),
    single: points(ERRORS * Math.max(...single)),
  });
}

interface TableProps {
  rows: readonly MeasureRow[];
  sides: Sides;
}

function Together({ rows, sides: { a, b } }: TableProps) {
  const text = useCompareText();
  const words = text.compare;
  return (
    <table className="measures">
      <caption className="visually-hidden">{words.measures.question}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            <span className="visually-hidden">{words.measures.head}</span>
          </th>
          {pathIds.map((path) => (
            <th key={path} scope="colgroup" colSpan={2} className={path}>
              {text.paths[path].short}
            </th>
          ))}
        </tr>
        <tr className="measures-letters">
          {pathIds.flatMap((path) =>
            [words.a, words.b].map((letter) => (
              <th key={path + letter} scope="col">
                {letter}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cell }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {pathIds.flatMap((path) => [
              <td key={`${path}a`} className="of-a">
                {cell(a!, path)}
              </td>,
              <td key={`${path}b`} className="of-b">
                {cell(b, path)}
              </td>,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ByPath({ rows, sides: { a, b } }: TableProps) {
  const text = useCompareText();
  const words = text.compare;
  return pathIds.map((path) => (
    <table key={path} className="measures">
      <caption className={path}>
        <PathMark path={path} size={9} /> {text.paths[path].title}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.measures.head}</span>
          </th>
          <th scope="col">{words.a}</th>
          <th scope="col">{words.b}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, cell }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="of-a">{cell(a!, path)}</td>
            <td className="of-b">{cell(b, path)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}
