import { pathIds } from '../../../model/parameters';
import { PathMark } from '../../charts/PathMark';
import { useReportText } from '../../i18n/useReportText';
import { strategyCells, strategyHeads } from './strategyCells';
import type { Report } from './useReport';

/** Widths of the columns on paper, px; the last takes the rest. */
const WIDTHS = [104, 74, 46, 74, 70, 58, 56, 80, 52] as const;

interface StrategyTableProps {
  report: Report;
  isPaper: boolean;
}

/** The three strategies in figures: a line each on paper, a column each where that has no room. */
export function StrategyTable({ report: { verdict }, isPaper }: StrategyTableProps) {
  const text = useReportText();
  const words = text.report.outcomes;
  const heads = strategyHeads(verdict, text);
  const lines = pathIds.map((path) => strategyCells(verdict, path, text));
  const strategies = pathIds.map((path) => (
    <th key={path} scope={isPaper ? 'row' : 'col'} className={path}>
      {isPaper && <PathMark path={path} />} {isPaper ? text.paths[path].title : text.paths[path].short}
    </th>
  ));
  return (
    <table className={isPaper ? 'memo-table' : 'memo-table is-narrow'}>
      <caption className="visually-hidden">{words.caption}</caption>
      {isPaper && (
        <colgroup>
          {WIDTHS.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          <th scope="col">{words.columns.strategy}</th>
          {isPaper
            ? heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))
            : strategies}
        </tr>
      </thead>
      <tbody>
        {isPaper
          ? pathIds.map((path, index) => (
              <tr key={path}>
                {strategies[index]}
                {lines[index]!.map((cell, column) => (
                  <td key={heads[column]}>{cell}</td>
                ))}
              </tr>
            ))
          : heads.map((head, row) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {pathIds.map((path, index) => (
                  <td key={path}>{lines[index]![row]}</td>
                ))}
              </tr>
            ))}
      </tbody>
    </table>
  );
}
