import { memo, useMemo } from 'react';
import { entryPaths } from '../../model/parameters';
import { CashFan, type FanPanel } from '../charts/CashFan';
import { ChartFrame } from '../charts/ChartFrame';
import { useWidth } from '../charts/useWidth';
import { outcome } from '../format';
import { useText } from '../i18n/TextContext';
import { FIRST_YEAR } from '../shownRun';
import { useShown } from '../useShown';

interface CashPanelProps {
  height: number;
}

const ASSUMED_WIDTH = 500;
const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** When the cash comes back, as a fan for each entry path or as a table. */
export const CashPanel = memo(function CashPanel({ height }: CashPanelProps) {
  const shown = useShown();
  const result = shown?.result ?? null;
  const pictures = shown?.pictures ?? null;
  const text = useText();
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const panels = useMemo<readonly FanPanel[]>(
    () =>
      entryPaths.map((path) => ({
        path,
        name: text.paths[path].title,
        years: result?.paths[path].cumulativeCashByYear ?? [],
        sampleWorlds: pictures?.[path].sampleWorlds ?? [],
      })),
    [result, pictures, text],
  );
  const table = (
    <table className="twin">
      <caption>{text.cash.caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {text.cash.year}
          </th>
          {panels.map(({ path, name }) => (
            <th key={path} scope="colgroup" colSpan={quantiles.length} className={path}>
              {name}
            </th>
          ))}
        </tr>
        <tr>
          {panels.flatMap(({ path }) =>
            quantiles.map((quantile) => (
              <th key={`${path} ${quantile}`} scope="col" className={path}>
                {quantile.toUpperCase()}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {(panels[0]?.years ?? []).map(({ year }, index) => (
          <tr key={year}>
            <th scope="row">{FIRST_YEAR + year - 1}</th>
            {panels.flatMap(({ path, years }) =>
              quantiles.map((quantile) => (
                <td key={`${path} ${quantile}`}>{outcome(years[index]![quantile])}</td>
              )),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <ChartFrame question={text.cash.question} how={text.cash.how} height={height} table={table}>
      <div ref={measure}>
        <CashFan
          panels={panels}
          horizonYears={(result?.horizonMonths ?? 84) / 12}
          width={width}
          height={height}
        />
      </div>
    </ChartFrame>
  );
});
