import { useMemo } from 'react';
import { pathIds } from '../../../model/parameters';
import { ChartFrame } from '../../charts/ChartFrame';
import { DUMBBELL_AXIS, DUMBBELL_ROW, dumbbellHeight, type DumbbellRow } from '../../charts/dumbbellRows';
import { DumbbellPlot } from '../../charts/DumbbellPlot';
import { PathMark } from '../../charts/PathMark';
import { useWidth } from '../../charts/useWidth';
import { chance, points, pointsSigned, tickPercent } from '../../format';
import type { CompareText } from '../../i18n/en/compare';
import { useCompareText } from '../../i18n/useCompareText';
import { scoreText } from '../../scoreText';
import { ERRORS, worseThanExit } from '../../verdict';
import type { Move, Side, Sides } from './useSides';

const ASSUMED_WIDTH = 240;

/** By how much a path moved, in words. */
export function moveText({ change, standardError }: Move, text: CompareText): string {
  const words = text.compare.paths;
  if (change === 0) return words.unchanged;
  return standardError === null
    ? words.coarse({ points: pointsSigned(change) })
    : words.by({ points: pointsSigned(change), error: points(ERRORS * standardError) });
}

function scoreWords(side: Side, path: (typeof pathIds)[number], sides: Sides, text: CompareText): string {
  const { capitalEnvelope } = side.result;
  return scoreText(
    sides.criterion,
    path,
    side.scores[path].score,
    capitalEnvelope,
    text.strategies.none,
    text,
  );
}

/** How far each path moved on one axis: hollow A, solid B. */
export function PathsSection({ sides, note }: { sides: Sides | null; note: string }) {
  const text = useCompareText();
  const words = text.compare.paths;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const rows = useMemo((): readonly DumbbellRow[] => {
    if (sides === null || sides.a === null) return [];
    const { a, b } = sides;
    return pathIds.map((path) => ({
      path,
      from: a.scores[path].score,
      to: b.scores[path].score,
      fromText: scoreWords(a, path, sides, text),
      toText: scoreWords(b, path, sides, text),
      isMoved: sides.moves![path].change !== 0,
    }));
  }, [sides, text]);
  const criterion = sides?.criterion ?? 'riskAdjusted';
  const capital = sides?.b.result.capitalEnvelope ?? 0;
  const tickText = useMemo(
    () =>
      (at: number): string =>
        criterion === 'certaintyEquivalent'
          ? text.format.money(at * capital)
          : criterion === 'worseThanExit'
            ? chance(worseThanExit(at))
            : tickPercent(at),
    [criterion, capital, text],
  );
  const how = words.how({ measure: text.format.capital(text.criteria[criterion].inWords) });
  return (
    <ChartFrame
      className="compare-paths"
      question={words.question}
      how={
        <>
          {how}
          <span className="compare-note">{note}</span>
        </>
      }
      height={dumbbellHeight(pathIds.length)}
      table={sides === null || sides.a === null ? null : <PathsTable rows={rows} sides={sides} />}
    >
      <div className="dumbbell">
        <ul style={{ paddingTop: DUMBBELL_AXIS }}>
          {pathIds.map((path) => (
            <li key={path} className={path} style={{ height: DUMBBELL_ROW }}>
              <strong>
                <PathMark path={path} size={9} /> {text.paths[path].title}
              </strong>
              <span>{sides?.moves ? moveText(sides.moves[path], text) : text.compare.awaited}</span>
            </li>
          ))}
        </ul>
        <div ref={measure}>
          {rows.length > 0 && <DumbbellPlot rows={rows} width={width} tickText={tickText} />}
        </div>
      </div>
    </ChartFrame>
  );
}

function PathsTable({ rows, sides }: { rows: readonly DumbbellRow[]; sides: Sides }) {
  const text = useCompareText();
  const words = text.compare.paths;
  return (
    <table className="twin">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.path}</th>
          <th scope="col">{text.compare.a}</th>
          <th scope="col">{text.compare.b}</th>
          <th scope="col">{words.difference}</th>
          <th scope="col">{words.error}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ path, fromText, toText }) => {
          const { change, standardError } = sides.moves![path];
          return (
            <tr key={path}>
              <th scope="row" className={`path ${path}`}>
                {text.paths[path].title}
              </th>
              <td>{fromText}</td>
              <td>{toText}</td>
              <td>{pointsSigned(change)}</td>
              <td>{standardError === null ? text.strategies.none : points(ERRORS * standardError)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
