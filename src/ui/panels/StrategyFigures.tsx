import type { ReactNode } from 'react';
import type { PathResult } from '../../analysis/result';
import { pathIds, type PathId } from '../../model/parameters';
import { PathMark } from '../charts/PathMark';
import { amount, chance, money, months, outcome, points, roi } from '../format';
import { useText } from '../i18n/TextContext';
import type { Text } from '../i18n/en';
import { lastYear, type Measure } from '../shownRun';
import { ERRORS } from '../verdict';
import type { ShownVerdict } from './useShownVerdict';

interface StrategyFiguresProps {
  shown: ShownVerdict | null;
  countsTerminalValue: boolean;
  isNarrow: boolean;
  /** Drawn across the three rows. */
  plot?: ReactNode;
}

/** The figures of each strategy, as a table with the plot inside it or as a list, best first. */
export function StrategyFigures({ shown, countsTerminalValue, isNarrow, plot }: StrategyFiguresProps) {
  const text = useText();
  const words = text.strategies;
  const headline = shown?.measure === 'certaintyEquivalent' ? words.headlineD2 : words.headline;
  if (isNarrow) {
    const order = shown?.verdict.ranking ?? pathIds;
    return (
      <ul className="strategy-list">
        {order.map((path) => (
          <li key={path}>
            <Headline path={path} shown={shown} countsTerminalValue={countsTerminalValue} />
            {shown !== null && <p>{lineOf(shown.result.paths[path], text)}</p>}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className="strategy-table">
      <thead>
        <tr>
          <th scope="col">{headline}</th>
          <td className="plot-head">
            <span>{words.gain}</span>
          </td>
          <th scope="col">{words.mean}</th>
          <th scope="col">{words.range}</th>
          <th scope="col">{words.loss}</th>
          <th scope="col">{words.best}</th>
          <th scope="col">{words.launch}</th>
          <th scope="col">{words.capital}</th>
        </tr>
      </thead>
      <tbody>
        {pathIds.map((path, index) => (
          <tr key={path}>
            <th scope="row">
              <Headline path={path} shown={shown} countsTerminalValue={countsTerminalValue} />
            </th>
            {index === 0 && (
              <td className="plot-cell" rowSpan={pathIds.length}>
                {plot}
              </td>
            )}
            <Cells path={shown?.result.paths[path] ?? null} text={text} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function launchOf(path: PathResult, text: Text): string {
  if (path.launchMonth === null) return text.strategies.none;
  const { p50 } = path.launchMonth.publicFacing;
  return p50 === null ? text.strategies.never : text.strategies.months(months(p50));
}

function Cells({ path, text }: { path: PathResult | null; text: Text }) {
  const words = text.strategies;
  const cells =
    path === null
      ? Array.from({ length: 6 }, () => words.none)
      : [
          outcome(path.value.mean),
          words.spread(outcome(path.value.p10), outcome(path.value.p90)),
          chance(path.probabilityOfLoss),
          chance(path.probabilityBest),
          launchOf(path, text),
          amount(path.capital.mean),
        ];
  return cells.map((cell, index) => <td key={index}>{cell}</td>);
}

/** What a list says of a path in a line. */
function lineOf(path: PathResult, text: Text): string {
  const words = text.strategies;
  const parts = [
    words.listLine(outcome(path.value.p10), outcome(path.value.p90)),
    words.listLoss(chance(path.probabilityOfLoss), chance(path.probabilityBest)),
  ];
  if (path.launchMonth !== null) {
    const { p50 } = path.launchMonth.publicFacing;
    if (p50 !== null) parts.push(words.listLaunch(months(p50)));
    parts.push(words.listCapital(money(Math.round(path.capital.mean))));
  }
  return parts.join(' · ');
}

interface HeadlineProps {
  path: PathId;
  shown: ShownVerdict | null;
  countsTerminalValue: boolean;
}

function Headline({ path, shown, countsTerminalValue }: HeadlineProps) {
  const text = useText();
  const words = text.strategies;
  const isTied = shown !== null && shown.verdict.tied.length > 0;
  const isLeader = shown?.verdict.ranking[0] === path;
  const tag = isTied
    ? isLeader || shown.verdict.tied.includes(path)
      ? words.tied
      : ''
    : isLeader
      ? words.leads
      : '';
  return (
    <div className={`headline ${path} ${isTied ? 'is-tied' : ''}`}>
      <span className="headline-name">
        <PathMark path={path} /> {text.paths[path].title}
        {tag !== '' && <span className="tag">{tag}</span>}
      </span>
      <span className="headline-figure">
        {shown === null ? words.none : scoreText(shown, path)}
        {shown !== null && <small>{errorText(shown, path, text)}</small>}
      </span>
      <span className="headline-note">
        {shown === null ? '' : noteOf(shown, path, countsTerminalValue, text)}
      </span>
    </div>
  );
}

function scoreText({ result, measure }: ShownVerdict, path: PathId): string {
  const { riskAdjustedRoi, certaintyEquivalent } = result.paths[path];
  return measure === 'riskAdjustedRoi' ? roi(riskAdjustedRoi) : money(certaintyEquivalent);
}

const errorFields: Readonly<Record<Measure, string>> = {
  riskAdjustedRoi: 'riskAdjustedRoi',
  certaintyEquivalent: 'certaintyEquivalent',
};

function errorText({ result, measure }: ShownVerdict, path: PathId, text: Text): string {
  const error = result.paths[path].standardErrors?.[errorFields[measure]];
  if (error === undefined) return '';
  return measure === 'riskAdjustedRoi'
    ? text.strategies.error(points(ERRORS * error))
    : text.strategies.errorMoney(money(ERRORS * error));
}

function noteOf(
  { result, measure }: ShownVerdict,
  path: PathId,
  countsTerminalValue: boolean,
  text: Text,
): string {
  const own = result.paths[path];
  if (measure === 'certaintyEquivalent') return text.strategies.withTerminal(roi(own.riskAdjustedRoi));
  if (path === 'exit') return '';
  if (!countsTerminalValue) return text.strategies.noTerminal;
  return text.strategies.withoutTerminal(
    roi(own.riskAdjustedRoiWithoutTerminalValue),
    String(lastYear(result.horizonMonths)),
  );
}
