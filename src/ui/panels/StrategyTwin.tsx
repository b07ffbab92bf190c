import { useMemo } from 'react';
import type { PathResult } from '../../analysis/result';
import { pathIds } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { countWorse } from '../charts/dotStacks';
import { amount, chance, months, money, outcome, points, roi, tick } from '../format';
import { useText } from '../i18n/TextContext';
import type { Text } from '../i18n/en';
import { ERRORS } from '../verdict';
import { outcomeRows } from './outcomeRows';
import type { ShownVerdict } from './useShownVerdict';

interface StrategyTwinProps {
  run: Shown | null;
  shown: ShownVerdict | null;
  lossLine: number;
}

const quantiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

function figures(path: PathResult, isRoi: boolean, text: Text): readonly string[] {
  const words = text.strategies;
  const error = path.standardErrors?.[isRoi ? 'riskAdjustedRoi' : 'certaintyEquivalent'];
  const p50 = path.launchMonth?.publicFacing.p50 ?? null;
  return [
    isRoi ? roi(path.riskAdjustedRoi) : money(path.certaintyEquivalent),
    error === undefined ? words.none : isRoi ? points(ERRORS * error) : amount(ERRORS * error),
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
  const text = useText();
  const words = text.strategies;
  const isRoi = shown?.measure !== 'certaintyEquivalent';
  const labels = [
    isRoi ? words.headline : words.headlineD2,
    isRoi ? words.rows.error : words.rows.errorD2,
    words.rows.withoutTerminal,
    words.rows.loss,
    words.rows.best,
    words.rows.launch,
    words.rows.capital,
    words.rows.expected,
    ...quantiles.map((quantile) => quantile.toUpperCase()),
  ];
  const columns = pathIds.map((path) =>
    shown === null ? [] : figures(shown.result.paths[path], isRoi, text),
  );
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
          <th scope="row">{words.worseThan(tick(lossLine))}</th>
          {rows.map(({ path, outcomes }) => (
            <td key={path}>
              {outcomes.length === 0 ? words.none : words.ofFifty(String(countWorse(outcomes, lossLine)))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
