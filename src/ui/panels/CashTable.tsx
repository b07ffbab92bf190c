import type { Shown } from '../../state/appState';
import { entryPaths } from '../../model/parameters';
import { outcome } from '../format';
import { usePictureText } from '../i18n/usePictureText';
import { FIRST_YEAR } from '../shownRun';

const quantiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** Cumulative cash by year of each entry path as a table. */
export function CashTable({ shown }: { shown: Shown | null }) {
  const text = usePictureText();
  const panels = entryPaths.map((path) => ({
    path,
    name: text.paths[path].title,
    years: shown?.result.paths[path].cumulativeCashByYear ?? [],
  }));
  return (
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
}
