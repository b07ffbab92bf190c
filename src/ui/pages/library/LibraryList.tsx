import { useId, useRef, useState } from 'react';
import {
  foundInLibrary,
  inLibraryOrder,
  libraryOrders,
  type LibraryOrder,
} from '../../../share/libraryOrder';
import { MOST_CHOSEN } from '../../../state/library/libraryState';
import { useLibraryText } from '../../i18n/useLibraryText';
import { keep, kept } from '../../kept';
import { useInLibrary, useLibrary } from '../../library/useLibrary';
import { useActions, useApp } from '../../StoreContext';
import { LibraryRow } from './LibraryRow';
import { SaveThis } from './SaveThis';

/** Name under which the order is kept for the next visit. */
const KEPT_ORDER = 'libraryOrder';
/** Scenarios that can be compared at least. */
const FEWEST = 2;

/** The saved scenarios: searched, in the order of one's choice, and chosen to be compared. */
export function LibraryList({ onSaid }: { onSaid: (sentence: string) => void }) {
  const text = useLibraryText();
  const { library: words } = text;
  const library = useLibrary();
  const actions = useActions();
  const records = useInLibrary((state) => state.records);
  const chosen = useInLibrary((state) => state.chosen);
  const current = useInLibrary((state) => state.current);
  const titles = useApp((state) => state.titles);
  const [order, setOrder] = useState<LibraryOrder>(
    () => libraryOrders.find((one) => one === kept(KEPT_ORDER)) ?? 'changed',
  );
  const [search, setSearch] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const id = useId();

  const kindOf = (scenarioId: string): string =>
    titles.find((title) => title.id === scenarioId)?.title ?? scenarioId;
  const all = inLibraryOrder(records, order, text.language);
  const found = foundInLibrary(all, search, kindOf);
  const isSearching = search.trim() !== '';

  const put = (next: LibraryOrder): void => {
    setOrder(next);
    keep(KEPT_ORDER, next);
  };
  const move = async (which: string, by: -1 | 1): Promise<void> => {
    await library.move(which, by);
    const own = inLibraryOrder(library.store.getState().records, 'own', text.language);
    const place = own.findIndex((record) => record.id === which);
    if (place >= 0) onSaid(words.moved({ name: own[place]!.name, place: place + 1, all: own.length }));
  };
  /** The focus goes to the neighbour of what was deleted. */
  const remove = (which: string): void => {
    const at = found.findIndex((record) => record.id === which);
    const next = found[at + 1] ?? found[at - 1];
    void library.delete(which).then(() => {
      const row = next === undefined ? null : document.getElementById(`${id}${next.id}`);
      const target = row ?? document.querySelector<HTMLElement>('.page-title');
      target?.focus({ preventScroll: true });
    });
  };

  return (
    <section aria-labelledby={`${id}title`}>
      <div className="library-head">
        <h2 id={`${id}title`}>{words.list}</h2>
        <SaveThis onSaid={onSaid} />
      </div>
      {records.length === 0 ? (
        <p className="measure">{words.empty}</p>
      ) : (
        <>
          <div className="library-tools">
            <label>
              <span>{words.search}</span>
              <input
                type="search"
                value={search}
                autoComplete="off"
                onChange={(event) => setSearch(event.currentTarget.value)}
              />
            </label>
            <label>
              <span>{words.order}</span>
              <select value={order} onChange={(event) => put(event.currentTarget.value as LibraryOrder)}>
                {libraryOrders.map((one) => (
                  <option key={one} value={one}>
                    {words.orders[one]}
                  </option>
                ))}
              </select>
            </label>
            <p role="status">
              {isSearching &&
                (found.length === 0
                  ? words.none({ words: search.trim() })
                  : words.found({ count: found.length, all: records.length }))}
            </p>
          </div>
          <ul ref={list} className="library-list" aria-labelledby={`${id}title`}>
            {found.map((record, index) => (
              <LibraryRow
                key={record.id}
                id={`${id}${record.id}`}
                record={record}
                kind={kindOf(record.scenarioId)}
                isOpen={record.id === current}
                isChosen={chosen.includes(record.id)}
                canChoose={chosen.length < MOST_CHOSEN}
                moves={
                  order === 'own' && !isSearching
                    ? {
                        canUp: index > 0,
                        canDown: index < found.length - 1,
                        move: (by) => void move(record.id, by),
                      }
                    : null
                }
                onDelete={() => remove(record.id)}
                onSaid={onSaid}
              />
            ))}
          </ul>
          <div className="library-chosen">
            <p role="status">{words.chosen({ count: chosen.length })}</p>
            {chosen.length >= FEWEST && (
              <button type="button" className="button primary" onClick={() => actions.openPage('compare')}>
                {words.compareChosen}
              </button>
            )}
            {chosen.length > 0 && (
              <button type="button" className="link touch" onClick={() => library.clearChosen()}>
                {words.clear}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
