import { useSourcesText } from '../../i18n/useSourcesText';
import { useMediaQuery } from '../../useMediaQuery';
import { Checks, type FiltersProps } from './Checks';
import { sortOrders, type SortOrder } from './foundRows';

/** What is shown and in which order; every choice says how many values it holds. */
export function Filters({ rows, wanted, onChange }: FiltersProps) {
  const { sources: words } = useSourcesText();
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const chosen =
    wanted.grades.length + wanted.kinds.length + Number(wanted.isWeakOnly) + Number(wanted.isChangedOnly);
  const checks = <Checks rows={rows} wanted={wanted} onChange={onChange} />;
  return (
    <div role="search" className="sources-filters" aria-label={words.filters}>
      <div className="sources-find">
        <input
          type="search"
          className="touch"
          value={wanted.query}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(event) => onChange({ query: event.currentTarget.value })}
        />
        <label className="touch">
          {words.sort}
          <select
            value={wanted.sort}
            onChange={(event) => onChange({ sort: event.currentTarget.value as SortOrder })}
          >
            {sortOrders.map((sort) => (
              <option key={sort} value={sort}>
                {words.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isNarrow ? (
        <details className="sources-more">
          <summary className="link">{words.more({ chosen })}</summary>
          {checks}
        </details>
      ) : (
        checks
      )}
    </div>
  );
}
