import { entryPaths } from '../../../../model/parameters';
import { outcome } from '../../../format';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { FIRST_YEAR } from '../../../shownRun';
import { cashOf } from './severalAxes';
import type { NamedScenario } from './useSeveral';

const quantiles = ['p5', 'p50', 'p95'] as const;

interface CashTwinProps {
  several: readonly NamedScenario[];
  /** The longest horizon. */
  horizonYears: number;
}

/** Cumulative cash of the entry paths in each scenario as a table. */
export function CashTwin({ several, horizonYears }: CashTwinProps) {
  const text = useSeveralText();
  const { several: words, strategies } = text;
  const years = Array.from({ length: horizonYears }, (_, at) => at);
  return (
    <table className="twin several-twin">
      <caption>{words.cashFans.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.scenario}</th>
          <th scope="col">{words.strategy}</th>
          <th scope="col">{words.quantile}</th>
          {years.map((at) => (
            <th key={at} scope="col">
              {FIRST_YEAR + at}
            </th>
          ))}
        </tr>
      </thead>
      {several.map(({ name, run }) => {
        const cash = cashOf(run);
        return (
          <tbody key={name}>
            {entryPaths.flatMap((path, pathIndex) =>
              quantiles.map((quantile, index) => (
                <tr key={`${path} ${quantile}`}>
                  {pathIndex === 0 && index === 0 && (
                    <th scope="rowgroup" rowSpan={entryPaths.length * quantiles.length}>
                      {name}
                    </th>
                  )}
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={quantiles.length} className={`path ${path}`}>
                      {text.paths[path].short}
                    </th>
                  )}
                  <th scope="row">{quantile.toUpperCase()}</th>
                  {years.map((at) => {
                    const cell = cash?.[path][at];
                    return <td key={at}>{cell === undefined ? strategies.none : outcome(cell[quantile])}</td>;
                  })}
                </tr>
              )),
            )}
          </tbody>
        );
      })}
    </table>
  );
}
