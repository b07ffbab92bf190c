import { useId } from 'react';
import type { Draft } from '../../../state/library/storedLibrary';
import { inputsOfLink } from '../../../state/library/recordInputs';
import { useLibraryText } from '../../i18n/useLibraryText';
import { momentWords } from '../../library/momentWords';
import { useInLibrary, useLibrary } from '../../library/useLibrary';
import { useActions, useApp, useAppStore } from '../../StoreContext';

/** Work of tabs that are gone, to be opened or dropped. */
export function LeftDrafts() {
  const text = useLibraryText();
  const { library: words } = text;
  const drafts = useInLibrary((state) => state.drafts);
  const id = useId();
  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.drafts}</h2>
      <p className="measure">{words.draftsHow}</p>
      <ul className="library-plain">
        {drafts.map((draft) => (
          <LeftDraft key={draft.tab} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function LeftDraft({ draft }: { draft: Draft }) {
  const text = useLibraryText();
  const { library: words } = text;
  const app = useAppStore();
  const library = useLibrary();
  const actions = useActions();
  const titles = useApp((state) => state.titles);
  useApp((state) => state.scenarios);
  const moment = momentWords(draft.changedAt, text);
  const kept = inputsOfLink(app, draft.link);
  const kind = titles.find(({ id }) => id === kept?.inputs.scenarioId)?.title;
  const called = kept?.inputs.name;
  const sentence =
    kind === undefined
      ? words.draftUnread({ moment })
      : called === undefined
        ? words.draft({ kind, moment })
        : words.draftNamed({ name: called, kind, moment });
  const giveFocusBack = (): void =>
    document.querySelector<HTMLElement>('.page-title')?.focus({ preventScroll: true });
  return (
    <li>
      <span>{sentence}</span>
      <span className="library-acts">
        {kept !== null && (
          <button
            type="button"
            className="button"
            aria-label={words.of({ action: text.news.openDraft, name: sentence })}
            onClick={() => void library.openDraft(draft).then(() => actions.openPage('cockpit'))}
          >
            {text.news.openDraft}
          </button>
        )}
        <button
          type="button"
          className="link touch"
          aria-label={words.of({ action: text.news.dropDraft, name: sentence })}
          onClick={() => {
            void library.dropDraft(draft);
            giveFocusBack();
          }}
        >
          {text.news.dropDraft}
        </button>
      </span>
    </li>
  );
}
