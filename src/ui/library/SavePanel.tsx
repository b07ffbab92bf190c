import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { freeName } from '../../share/freeName';
import { MAX_NAME, tidyName } from '../../share/reasonText';
import { useLibraryText } from '../i18n/useLibraryText';
import { PageLink } from '../PageLink';
import { useApp } from '../StoreContext';
import { useFault } from './useFault';
import { useInLibrary, useLibrary } from './useLibrary';

interface SavePanelProps {
  readonly onClose: () => void;
  readonly onSaved: (name: string) => void;
}

/** Gives what is on screen a name in the library, or says under which one it is kept. */
export function SavePanel({ onClose, onSaved }: SavePanelProps) {
  const text = useLibraryText();
  const words = text.save;
  const library = useLibrary();
  const keeping = useInLibrary((state) => state.keeping);
  const count = useInLibrary((state) => state.records.length);
  const record = useInLibrary(({ records, current }) => records.find(({ id }) => id === current));
  const fault = useFault();
  const [wantsNew, setWantsNew] = useState(false);
  const asksName = record === undefined || keeping === 'apart' || wantsNew;
  return (
    <div className="save-panel">
      <h3>{record?.name ?? words.label}</h3>
      {fault !== null && (
        <div role="alert">
          <p className="warn">{fault.what}</p>
          <p>{fault.how}</p>
          <p>
            <button type="button" className="button" onClick={() => void library.retry()}>
              {words.again}
            </button>
          </p>
        </div>
      )}
      {record === undefined ? (
        <p>{words.isNot}</p>
      ) : (
        <p>
          {keeping === 'apart' ? words.isApart({ name: record.name }) : words.isSaved({ name: record.name })}
        </p>
      )}
      {asksName ? (
        <NameForm
          isNew={record !== undefined}
          onSaved={(name) => {
            onClose();
            onSaved(name);
          }}
        />
      ) : (
        <p className="save-acts">
          <button type="button" className="button" onClick={() => setWantsNew(true)}>
            {words.saveNew}
          </button>
        </p>
      )}
      {keeping === 'apart' && record !== undefined && (
        <p>
          <button
            type="button"
            className="link touch"
            onClick={() => {
              void library.open(record.id);
              onClose();
            }}
          >
            {words.back}
          </button>
        </p>
      )}
      <p className="save-foot">
        <PageLink page="library" onFollow={onClose}>
          {words.all({ count })}
        </PageLink>
        <span>{words.privacy}</span>
      </p>
    </div>
  );
}

function NameForm({ isNew, onSaved }: { isNew: boolean; onSaved: (name: string) => void }) {
  const text = useLibraryText();
  const words = text.save;
  const library = useLibrary();
  const records = useInLibrary((state) => state.records);
  const called = useApp((state) => state.inputs.name ?? state.scenario.title);
  const [name, setName] = useState(() =>
    freeName(
      called,
      records.map((one) => one.name),
    ),
  );
  const [isMissing, setIsMissing] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.select(), []);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const said = tidyName(name);
    setIsMissing(said === '');
    if (said === '') field.current?.focus();
    if (said === '' || isBusy) return;
    setIsBusy(true);
    void library.saveAs(said).then((isSaved) => {
      setIsBusy(false);
      if (isSaved) onSaved(said);
    });
  };
  return (
    <form onSubmit={save} noValidate>
      <label htmlFor={`${id}name`}>{words.name}</label>
      <input
        ref={field}
        id={`${id}name`}
        value={name}
        maxLength={2 * MAX_NAME}
        autoComplete="off"
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}missing` : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {isMissing && (
        <p id={`${id}missing`} className="warn">
          {words.needsName}
        </p>
      )}
      <button type="submit" className="button primary">
        {isNew ? words.saveNew : words.save}
      </button>
    </form>
  );
}
