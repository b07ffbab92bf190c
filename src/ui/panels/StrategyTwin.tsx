import { useMemo } from 'react';
import { pathIds, type PathId } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { countWorse } from '../charts/dotStacks';
import { amount, chance, months, outcome, points, roi, tick } from '../format';
import { usePictureText } from '../i18n/usePictureText';
import type { PictureText } from '../i18n/en/pictures';
import { scoreText } from '../scoreText';
import { ERRORS } from '../verdict';
import { outcomeRows } from './outcomeRows';
import type { ShownVerdict } from './useShownVerdict';

interface StrategyTwinProps {
  run: Shown | null;
  shown: ShownVerdict | null;
  lossLine: number;
}

const quantiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

function figures(
  { result, verdict: { criterion, scores } }: ShownVerdict,
  id: PathId,
  text: PictureText,
): readonly string[] {
  const words = text.strategies;
  const path = result.paths[id];
  const p50 = path.launchMonth?.publicFacing.p50 ?? null;
  const { score, standardError } = scores[id];
  const twice = ERRORS * standardError;
  const isMoney = criterion === 'certaintyEquivalent';
  return [
    scoreText(criterion, id, score, result.capitalEnvelope, words.none, text),
    isMoney ? amount(twice * result.capitalEnvelope) : points(twice),
    roi(path.riskAdjustedRoiWithoutTerminalValue),
    chance(path.probabilityOfLoss),
    chance(path.probabilityBest),
    path.launchMonth === null ? words.none : p50 === null ? words.never : months(p50),
    amount(path.capital.mean),
    outcome(path.value.mean),
    ...quantiles.map((quantile) => outcome(path.value[quantile])),
  ];
}

/** The figures and the dot plot as a table. */
export function StrategyTwin({ run, shown, lossLine }: StrategyTwinProps) {
  const rows = useMemo(() => outcomeRows(run), [run]);
  const text = usePictureText();
  const words = text.strategies;
  const criterion = shown?.verdict.criterion ?? 'riskAdjusted';
  const labels = [
    words.headline[criterion]({ tail: text.format.share(shown?.tail ?? 0) }),
    criterion === 'certaintyEquivalent' ? words.rows.errorMoney : words.rows.error,
    words.rows.withoutTerminal,
    words.rows.loss,
    words.rows.best,
    words.rows.launch,
    words.rows.capital,
    words.rows.expected,
    ...quantiles.map((quantile) => quantile.toUpperCase()),
  ];
  const columns = pathIds.map((path) => (shown === null ? [] : figures(shown, path, text)));
  return (
    <table className="twin">
      <caption>{words.question}</caption>
      <thead>
        <tr>
          <th scope="col">{words.tableHead}</th>
          {pathIds.map((path) => (
            <th key={path} scope="col" className={path}>
              {text.paths[path].title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {pathIds.map((path, column) => (
              <td key={path}>{columns[column]![row] ?? words.none}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.worseThan({ value: tick(lossLine) })}</th>
          {rows.map(({ path, outcomes }) => (
            <td key={path}>
              {outcomes.length === 0
                ? words.none
                : words.ofFifty({ count: String(countWorse(outcomes, lossLine)) })}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
