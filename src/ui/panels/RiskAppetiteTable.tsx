import type { RiskAppetite } from '../../analysis/riskAppetite';
import { pathIds } from '../../model/parameters';
import type { AppetiteLine } from '../charts/AppetiteLines';
import { plain, ratio, roi } from '../format';
import { useRiskText } from '../i18n/useRiskText';
import { winnerAt } from '../riskSentences';
import { ERRORS } from '../verdict';

interface RiskAppetiteTableProps {
  lines: AppetiteLine | null;
  appetite: RiskAppetite | null;
}

const WEIGHTS = [0, 0.1, 0.25, 0.5, 0.75, 1];

/** Risk-adjusted ROI by weight on the tail as a table, and where the lead changes. */
export function RiskAppetiteTable({ lines, appetite }: RiskAppetiteTableProps) {
  const text = useRiskText();
  const words = text.risk;
  return (
    <table className="twin">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.lambda}</th>
          {pathIds.map((path) => (
            <th key={path} scope="col" className={path}>
              {text.paths[path].short}
            </th>
          ))}
          <th scope="col">{words.leads}</th>
        </tr>
      </thead>
      <tbody>
        {lines !== null &&
          appetite !== null &&
          WEIGHTS.map((weight) => (
            <tr key={weight}>
              <th scope="row">{plain(weight)}</th>
              {pathIds.map((path) => (
                <td key={path}>
                  {roi(lines[path].mean + weight * (lines[path].shortfall - lines[path].mean))}
                </td>
              ))}
              <td>{text.paths[winnerAt(appetite, weight)].short}</td>
            </tr>
          ))}
        {appetite?.switches.map(({ weight, from, to, standardError }) => (
          <tr key={weight}>
            <th scope="row" colSpan={2}>
              {words.changes({ weight: ratio(weight), error: ratio(ERRORS * standardError) })}
            </th>
            <td colSpan={pathIds.length}>
              {words.changesTo({ from: text.paths[from].short, to: text.paths[to].short })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
