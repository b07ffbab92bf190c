import { pathIds } from '../../../../model/parameters';
import { countWorse } from '../../../charts/dotStacks';
import { outcome, tick } from '../../../format';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { outcomesOf } from './severalAxes';
import type { NamedScenario } from './useSeveral';

const quantiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

interface OutcomesTwinProps {
  several: readonly NamedScenario[];
  lossLine: number;
}

/** The outcomes of each path in each scenario as a table. */
export function OutcomesTwin({ several, lossLine }: OutcomesTwinProps) {
  const text = useSeveralText();
  const { several: words, dots } = text;
  return (
    <table className="twin several-twin">
      <caption>{words.outcomes.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.scenario}</th>
          <th scope="col">{words.strategy}</th>
          <th scope="col">{dots.rows.expected}</th>
          {quantiles.map((quantile) => (
            <th key={quantile} scope="col">
              {quantile.toUpperCase()}
            </th>
          ))}
          <th scope="col">{dots.worseThan({ value: tick(lossLine) })}</th>
        </tr>
      </thead>
      {several.map(({ name, run }) => {
        const rows = outcomesOf(run);
        return (
          <tbody key={name}>
            {pathIds.map((path, index) => {
              const value = run?.result.paths[path].value;
              return (
                <tr key={path}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={pathIds.length}>
                      {name}
                    </th>
                  )}
                  <th scope="row" className={`path ${path}`}>
                    {text.paths[path].short}
                  </th>
                  <td>{value === undefined ? dots.none : outcome(value.mean)}</td>
                  {quantiles.map((quantile) => (
                    <td key={quantile}>{value === undefined ? dots.none : outcome(value[quantile])}</td>
                  ))}
                  <td>
                    {rows.length === 0 ? dots.none : String(countWorse(rows[index]!.outcomes, lossLine))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}
