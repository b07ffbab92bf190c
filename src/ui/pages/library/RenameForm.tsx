import { useEffect, useRef, useState, type FormEvent } from 'react';
import { MAX_NAME, tidyName } from '../../../share/reasonText';
import { useLibraryText } from '../../i18n/useLibraryText';

interface RenameFormProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** Gives a saved scenario another name, in its place. */
export function RenameForm({ name, onRename, onCancel }: RenameFormProps) {
  const words = useLibraryText().library;
  const [said, setSaid] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const keepName = (event: FormEvent): void => {
    event.preventDefault();
    onRename(tidyName(said));
  };
  return (
    <form className="library-rename" onSubmit={keepName} noValidate>
      <input
        ref={field}
        aria-label={words.newName({ name })}
        value={said}
        maxLength={2 * MAX_NAME}
        autoComplete="off"
        onChange={(event) => setSaid(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <button type="submit" className="button">
        {words.keep}
      </button>
      <button type="button" className="link touch" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}
