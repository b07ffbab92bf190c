import { useId } from 'react';
import type { UnreadableRecord } from '../../../state/library/storedLibrary';
import { visible } from '../../../model/dataFault';
import { useLibraryText } from '../../i18n/useLibraryText';
import { useInLibrary, useLibrary } from '../../library/useLibrary';
import { saveFile } from '../../saveFile';

/** Longest name that is shown. */
const LONGEST = 80;

/** What is stored, and no saved scenario that this page can read: it is kept until its reader deletes it. */
export function UnreadableList() {
  const text = useLibraryText();
  const { library: words } = text;
  const unreadable = useInLibrary((state) => state.unreadable);
  const library = useLibrary();
  const id = useId();
  if (unreadable.length === 0) return null;
  const save = ({ key, stored }: UnreadableRecord): void => {
    const name = JSON.stringify(key)
      .replaceAll(/[^\w-]/g, '')
      .slice(0, LONGEST);
    saveFile(`landfall-unreadable-${name}.json`, `${JSON.stringify(stored, null, 2)}\n`, 'application/json');
  };
  return (
    <section aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.unreadable}</h2>
      <p className="measure">{words.unreadableHow}</p>
      <ul className="library-plain">
        {unreadable.map((record, index) => {
          const called = visible((record.name ?? '').slice(0, LONGEST)).trim() || words.nameless;
          const sentence = words[record.why]({ name: called });
          return (
            <li key={index}>
              <span>{sentence}</span>
              <span className="library-acts">
                <button
                  type="button"
                  className="button"
                  aria-label={words.of({ action: words.saveFile, name: sentence })}
                  onClick={() => save(record)}
                >
                  {words.saveFile}
                </button>
                <button
                  type="button"
                  className="link touch"
                  aria-label={words.of({ action: words.delete, name: sentence })}
                  onClick={() => {
                    void library.deleteUnreadable(record);
                    document.querySelector<HTMLElement>('.page-title')?.focus({ preventScroll: true });
                  }}
                >
                  {words.delete}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
