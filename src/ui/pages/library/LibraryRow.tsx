import { useRef, useState } from 'react';
import { pathIds } from '../../../model/parameters';
import type { LibraryRecord } from '../../../share/libraryRecord';
import { MOST_CHOSEN } from '../../../state/library/libraryState';
import { PathMark } from '../../charts/PathMark';
import { points, roi } from '../../format';
import { Icon } from '../../Icon';
import { useLibraryText } from '../../i18n/useLibraryText';
import { momentWords } from '../../library/momentWords';
import { useLibrary } from '../../library/useLibrary';
import { useActions } from '../../StoreContext';
import { RenameForm } from './RenameForm';

/** Standard errors on either side of a figure, as everywhere on the page. */
const ERRORS_SHOWN = 2;

interface LibraryRowProps {
  readonly id: string;
  readonly record: LibraryRecord;
  readonly kind: string;
  /** Whether it is what is on screen. */
  readonly isOpen: boolean;
  readonly isChosen: boolean;
  /** Whether there is room for one more to be compared. */
  readonly canChoose: boolean;
  /** How it moves in the own order; null in another order. */
  readonly moves: {
    readonly canUp: boolean;
    readonly canDown: boolean;
    readonly move: (by: -1 | 1) => void;
  } | null;
  readonly onDelete: () => void;
  readonly onSaid: (sentence: string) => void;
}

/** A saved scenario: what it is, what it came to, and what can be done with it. */
export function LibraryRow({
  id,
  record,
  kind,
  isOpen,
  isChosen,
  canChoose,
  moves,
  onDelete,
  onSaid,
}: LibraryRowProps) {
  const text = useLibraryText();
  const { library: words } = text;
  const library = useLibrary();
  const actions = useActions();
  const [isNaming, setIsNaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const { name, frozen } = record;

  const open = (): void =>
    void library.open(record.id).then((isRead) => {
      if (isRead) actions.openPage('cockpit');
      else onSaid(words.cannotOpen({ name }));
    });
  const duplicate = (): void =>
    void library.duplicate(record.id).then((copy) => {
      const added = library.store.getState().records.find((one) => one.id === copy);
      if (added !== undefined) onSaid(words.copied({ name: added.name }));
    });
  const freeze = (): void =>
    void library.freeze(record.id, !frozen).then((isDone) => {
      if (isDone) onSaid(frozen ? words.nowFree({ name }) : words.nowFrozen({ name }));
    });
  const stopNaming = (): void => {
    setIsNaming(false);
    renameButton.current?.focus();
  };
  const rename = (asked: string): void =>
    void library.rename(record.id, asked).then((isDone) => {
      stopNaming();
      onSaid(isDone ? words.renamed({ name: asked }) : words.needsName);
    });
  const choose = `${id}choose`;
  return (
    <li className="library-row" id={id} tabIndex={-1} aria-label={name}>
      <div className="library-choose">
        <input
          id={choose}
          type="checkbox"
          aria-label={words.compare({ name })}
          title={isChosen || canChoose ? words.compareShort : words.full({ most: MOST_CHOSEN })}
          checked={isChosen}
          disabled={!isChosen && !canChoose}
          onChange={(event) => library.choose(record.id, event.currentTarget.checked)}
        />
      </div>
      <div className="library-what">
        {isNaming ? (
          <RenameForm name={name} onRename={rename} onCancel={stopNaming} />
        ) : (
          <h3>
            <button
              type="button"
              className="library-open touch"
              aria-label={words.open({ name })}
              onClick={open}
            >
              {name}
            </button>
            {isOpen && <span className="library-mark">{words.isOpen}</span>}
            {frozen && <span className="library-mark is-frozen">{words.isFrozen}</span>}
          </h3>
        )}
        <p>
          <span>{kind}</span>
          <span>{words.changed({ moment: momentWords(record.changedAt, text) })}</span>
        </p>
      </div>
      <Figures record={record} />
      <div className="library-acts">
        <button
          type="button"
          className="link touch"
          aria-label={words.of({ action: words.duplicate, name })}
          onClick={duplicate}
        >
          {words.duplicate}
        </button>
        <button
          ref={renameButton}
          type="button"
          className="link touch"
          aria-label={words.of({ action: words.rename, name })}
          onClick={() => setIsNaming(true)}
        >
          {words.rename}
        </button>
        <button
          type="button"
          className="link touch"
          aria-label={words.of({ action: frozen ? words.unfreeze : words.freeze, name })}
          title={words.freezeHow}
          onClick={freeze}
        >
          {frozen ? words.unfreeze : words.freeze}
        </button>
        <button
          type="button"
          className="link touch"
          aria-label={words.of({ action: words.delete, name })}
          onClick={onDelete}
        >
          {words.delete}
        </button>
        {moves !== null && (
          <span className="library-moves">
            <button
              type="button"
              className="control-icon"
              aria-label={words.up({ name })}
              aria-disabled={!moves.canUp}
              onClick={() => moves.canUp && moves.move(-1)}
            >
              <span className="turned">
                <Icon name="chevron" size={16} />
              </span>
            </button>
            <button
              type="button"
              className="control-icon"
              aria-label={words.down({ name })}
              aria-disabled={!moves.canDown}
              onClick={() => moves.canDown && moves.move(1)}
            >
              <Icon name="chevron" size={16} />
            </button>
          </span>
        )}
      </div>
    </li>
  );
}

function Figures({ record: { figures } }: { record: LibraryRecord }) {
  const text = useLibraryText();
  const { library: words } = text;
  if (figures === undefined) return <p className="library-figures is-none">{words.noFigures}</p>;
  return (
    <dl className="library-figures" aria-label={words.figures}>
      {pathIds.map((path) => (
        <div key={path} className={path}>
          <dt>
            <PathMark path={path} />
            <span>{text.paths[path].short}</span>
          </dt>
          <dd>
            {roi(figures.headlines[path])}
            <small>{words.error({ points: points(ERRORS_SHOWN * figures.errors[path]) })}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
