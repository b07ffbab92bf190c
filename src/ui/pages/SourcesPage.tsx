import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { ParameterId } from '../../model/parameters';
import type { View } from '../../share/view';
import { count } from '../format';
import { useSourcesText } from '../i18n/useSourcesText';
import type { SourcesText } from '../i18n/en/sources';
import { AnalysesProblem } from '../panels/AnalysesProblem';
import { useApp } from '../StoreContext';
import { useInSight } from '../useInSight';
import { useRestingInputs } from '../useRestingInputs';
import { PageTitle } from './PageTitle';
import { allSources, foundSources } from './sources/allSources';
import { ExportButtons } from './sources/ExportButtons';
import { Filters } from './sources/Filters';
import { anything, foundSections, isEverything, type Wanted } from './sources/foundRows';
import { SourceList } from './sources/SourceList';
import { Summary } from './sources/Summary';
import { useHeldOrder } from './sources/useHeldOrder';
import { useWeights } from './sources/useWeights';
import { rowAt, valueRows } from './sources/valueRows';
import { ValueTable } from './sources/ValueTable';
import { weighed, type Weights } from './sources/weights';
import './sources.css';

/** Every value with its evidence and its weight, and every source: says who, and what to verify first. */
export function SourcesPage({ at }: { at: string | null }) {
  const text = useSourcesText();
  const { sources: words } = text;
  const { scenario, inputs } = useRestingInputs();
  const scenarios = useApp((state) => state.scenarios);
  const weights = useWeights();
  const values = useMemo(
    () => valueRows(scenario, inputs, scenarios, text),
    [scenario, inputs, scenarios, text],
  );
  const rows = useMemo(() => weighed(values, weights), [values, weights]);
  const [wanted, setWanted] = useState<Wanted>(anything);
  // Typing must not wait for the table.
  const settled = useDeferredValue(wanted);
  const isTold = weights?.isTold === true;
  const found = useMemo(() => foundSections(rows, settled, isTold), [rows, settled, isTold]);
  const { sections, hold, letGo } = useHeldOrder(found, settled);
  const shown = useMemo(() => {
    const byId = new Map(values.map((row) => [row.id, row] as const));
    return sections.flatMap((section) => section.rows.map((id) => byId.get(id)!));
  }, [sections, values]);
  const rowOf = useMemo(() => {
    const byId = new Map(rows.map((one) => [one.row.id, one] as const));
    return (id: ParameterId) => byId.get(id)!;
  }, [rows]);
  const all = useMemo(() => allSources(values), [values]);
  const uses = useMemo(() => foundSources(all, settled.query), [all, settled.query]);

  const [open, setOpen] = useState<ReadonlySet<ParameterId>>(new Set<ParameterId>());
  const toggle = useCallback((id: ParameterId) => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const [sought, setSought] = useState<ParameterId | null>(null);
  const isFound = useCallback(() => setSought(null), []);
  // Another object each time a link is followed, also to the same place.
  const view = useApp((state) => state.view);
  const [followed, setFollowed] = useState<View | null>(null);
  if (view !== followed) {
    setFollowed(view);
    const id = at === null ? undefined : rowAt(at);
    if (id !== undefined) {
      // Rows that are not sorted yet would move away from under whoever came for one of them.
      const sort = isTold ? wanted.sort : 'group';
      if (!isEverything(wanted) || sort !== wanted.sort) setWanted({ ...anything, sort });
      setOpen(new Set(open).add(id));
      setSought(id);
    }
  }

  const tornado = useInSight('tornado');
  const flips = useInSight('flips');
  return (
    <article
      ref={(element) => {
        const stops = [tornado(element), flips(element)];
        return () => stops.forEach((stop) => stop?.());
      }}
      className="reading sources"
    >
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      <Summary rows={rows} weights={weights} />
      <AnalysesProblem />
      <section aria-labelledby="sources-values">
        <h2 id="sources-values">{words.values}</h2>
        <p className="sources-how">{words.scenario({ title: scenario.title })}</p>
        <Filters
          rows={rows}
          wanted={wanted}
          onChange={(change) => setWanted((before) => ({ ...before, ...change }))}
        />
        <div className="sources-status">
          <p>
            <span role="status">
              {shown.length === 0
                ? words.none
                : shown.length === values.length
                  ? words.shownAll({ all: values.length })
                  : words.shown({ shown: shown.length, all: values.length })}
            </span>
            {text.format.space}
            {!isEverything(wanted) && (
              <>
                <button
                  type="button"
                  className="link touch"
                  onClick={() => setWanted({ ...anything, sort: wanted.sort })}
                >
                  {words.clear}
                </button>{' '}
              </>
            )}
            <span className="sources-progress">{progress(weights, text)}</span>
            {text.format.space}
            {letGo !== null && (
              <button type="button" className="link touch" onClick={letGo}>
                {words.resort}
              </button>
            )}
          </p>
          <ExportButtons shown={shown} all={values} weights={weights} />
        </div>
        {shown.length > 0 && (
          // Only so that rows stay where they are under whoever reads them.
          <div className="sources-hold" onFocus={hold}>
            <ValueTable
              sections={sections}
              rowOf={rowOf}
              weights={weights}
              open={open}
              sought={sought}
              onToggle={toggle}
              onFound={isFound}
            />
          </div>
        )}
      </section>
      <section aria-labelledby="sources-all">
        <h2 id="sources-all">{words.all}</h2>
        <p className="sources-how">{words.allHow}</p>
        <p role="status">
          {uses.length === 0
            ? words.noneOfAll
            : uses.length === all.length
              ? words.sourcesAll({ all: all.length })
              : words.sourcesShown({ shown: uses.length, all: all.length })}
        </p>
        <SourceList uses={uses} />
      </section>
    </article>
  );
}

/** How far it is worked out what each value moves; empty once all is. */
function progress(weights: Weights | null, { sources: words }: SourcesText): string {
  if (weights === null) return words.waiting;
  const { isStale, done, all, flipsLeft } = weights;
  if (isStale) return words.earlier;
  if (done < all) return words.computing({ done: count(done), all: count(all) });
  return flipsLeft === 0 ? '' : words.flipsLeft({ left: count(flipsLeft) });
}
