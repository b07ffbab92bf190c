import type { ReactNode } from 'react';
import type { PathResult } from '../../analysis/result';
import { pathIds, type PathId } from '../../model/parameters';
import { PathMark } from '../charts/PathMark';
import { amount, chance, inHundred, months, outcome, points, roi } from '../format';
import { Terms } from '../glossary/Terms';
import { useText } from '../i18n/useText';
import type { Text } from '../i18n/en/page';
import { lazyPart } from '../lazyPart';
import { scoreText } from '../scoreText';
import { lastYear } from '../shownRun';
import { ERRORS, worseThanExit } from '../verdict';
import type { ShownVerdict } from './useShownVerdict';

const CopyHeadline = lazyPart('later', async () => (await import('./CopyHeadline')).CopyHeadline);

const headlineTerms = ['riskAdjustedRoi'] as const;
const rangeTerms = ['percentiles'] as const;

/** Takes the room of words that are to come. */
const NO_BREAK_SPACE = '\u00a0';

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
  const headline = words.headline[shown?.verdict.criterion ?? 'riskAdjusted']({
    tail: text.format.share(shown?.tail ?? 0),
  });
  if (isNarrow) {
    const order = shown?.verdict.ranking ?? pathIds;
    return (
      <ul className="strategy-list">
        {order.map((path, index) => (
          // Rows that wait for figures are not those that show them, which would seem to jump to their ranks.
          <li key={shown === null ? index : path}>
            <Headline path={path} shown={shown} countsTerminalValue={countsTerminalValue} />
            <p>{shown === null ? '' : lineOf(shown.result.paths[path], text)}</p>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className="strategy-table">
      <thead>
        <tr>
          <th scope="col">
            <Terms text={headline} terms={headlineTerms} />
          </th>
          <td className="plot-head">
            <span>{words.gain}</span>
          </td>
          <th scope="col">{words.mean}</th>
          <th scope="col">
            <Terms text={words.range} terms={rangeTerms} />
          </th>
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
  return p50 === null ? text.strategies.never : text.strategies.months({ months: months(p50) });
}

function Cells({ path, text }: { path: PathResult | null; text: Text }) {
  const words = text.strategies;
  const cells =
    path === null
      ? Array.from({ length: 6 }, () => words.none)
      : [
          outcome(path.value.mean),
          words.spread({ low: outcome(path.value.p10), high: outcome(path.value.p90) }),
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
    words.listLine({ low: outcome(path.value.p10), high: outcome(path.value.p90) }),
    words.listLoss({ loss: chance(path.probabilityOfLoss), best: chance(path.probabilityBest) }),
  ];
  if (path.launchMonth !== null) {
    const { p50 } = path.launchMonth.publicFacing;
    if (p50 !== null) parts.push(words.listLaunch({ months: months(p50) }));
    parts.push(words.listCapital({ capital: text.format.money(Math.round(path.capital.mean)) }));
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
  const figure = shown === null ? words.none : figureOf(shown, path, text);
  const error = shown === null ? NO_BREAK_SPACE : errorText(shown, path, text);
  return (
    <div className={`headline ${path} ${isTied ? 'is-tied' : ''}`}>
      <span className="headline-name">
        <PathMark path={path} /> {text.paths[path].title}
        {tag !== '' && <span className="tag">{tag}</span>}
      </span>
      <span className="headline-figure">
        {shown === null ? (
          figure
        ) : (
          <CopyHeadline placeholder={figure} path={path} shown={shown} figure={figure} error={error} />
        )}
        <small>{error}</small>
      </span>
      <span className="headline-note">
        {shown === null ? '' : noteOf(shown, path, countsTerminalValue, text)}
      </span>
    </div>
  );
}

function figureOf({ result, verdict }: ShownVerdict, path: PathId, text: Text): string {
  const { criterion, scores } = verdict;
  return scoreText(criterion, path, scores[path].score, result.capitalEnvelope, text.strategies.none, text);
}

function errorText({ result, verdict }: ShownVerdict, path: PathId, text: Text): string {
  const { criterion, scores } = verdict;
  if (criterion === 'worseThanExit' && path === 'exit') return '';
  const twice = ERRORS * scores[path].standardError;
  return criterion === 'certaintyEquivalent'
    ? text.strategies.errorMoney({ money: text.format.money(twice * result.capitalEnvelope) })
    : text.strategies.error({ points: points(twice) });
}

function noteOf(
  { result, verdict }: ShownVerdict,
  path: PathId,
  countsTerminalValue: boolean,
  text: Text,
): string {
  const own = result.paths[path];
  const words = text.strategies;
  if (verdict.criterion === 'worseThanExit' && path !== 'exit') {
    return words.worse({ futures: inHundred(worseThanExit(verdict.scores[path].score)) });
  }
  if (verdict.criterion !== 'riskAdjusted') return words.riskAdjusted({ roi: roi(own.riskAdjustedRoi) });
  if (path === 'exit') return '';
  if (!countsTerminalValue) return words.noTerminal;
  return words.withoutTerminal({
    roi: roi(own.riskAdjustedRoiWithoutTerminalValue),
    year: String(lastYear(result.horizonMonths)),
  });
}
