import { sameHeadlines } from '../../share/sameHeadlines';
import type { LibraryNews as News } from '../../state/library/libraryState';
import type { Library } from '../../state/library/library';
import { useLibraryText } from '../i18n/useLibraryText';
import type { LibraryText } from '../i18n/en/library';
import { roi } from '../format';
import { Icon } from '../Icon';
import { useApp } from '../StoreContext';
import { momentWords } from './momentWords';
import { useInLibrary, useLibrary } from './useLibrary';

type Headlines = Extract<News, { readonly kind: 'otherFigures' }>['now'];

function thenAndNow(then: Headlines, now: Headlines) {
  return {
    exitThen: roi(then.exit),
    exitNow: roi(now.exit),
    bifurcationThen: roi(then.bifurcation),
    bifurcationNow: roi(now.bifurcation),
    partnerThen: roi(then.partner),
    partnerNow: roi(now.partner),
  };
}

function sentenceOf(news: News, text: LibraryText): string {
  const { news: words } = text;
  switch (news.kind) {
    case 'keptApart':
      return words[news.because]({ from: news.from, name: news.name });
    case 'draft':
      return words.draft({ moment: momentWords(news.draft.changedAt, text) });
    case 'otherFigures': {
      const { name, frozenAt, now } = news;
      const same = sameHeadlines({ seen: frozenAt, here: now });
      return same ? words.otherDigits({ name }) : words.otherFigures({ name, ...thenAndNow(frozenAt, now) });
    }
    case 'added':
      return words.added({ added: news.added, copies: news.copies, skipped: news.skipped });
    case 'changedElsewhere':
    case 'deletedElsewhere':
    case 'deleted':
    case 'notKept':
      return words[news.kind]({ name: news.name });
  }
}

interface NewsAct {
  readonly label: string;
  readonly act: () => void;
}

function actsOf(news: News, text: LibraryText, library: Library): readonly NewsAct[] {
  const { news: words } = text;
  switch (news.kind) {
    case 'draft':
      return [
        { label: words.openDraft, act: () => void library.openDraft(news.draft) },
        { label: words.dropDraft, act: () => void library.dropDraft(news.draft) },
      ];
    case 'changedElsewhere':
      return [{ label: words.open, act: () => void library.open(news.id) }];
    case 'notKept':
      return [{ label: text.save.again, act: () => void library.retry() }];
    case 'deleted':
      return [{ label: words.undo, act: () => library.bringBack(news.id) }];
    case 'keptApart':
    case 'deletedElsewhere':
    case 'otherFigures':
    case 'added':
      return [];
  }
}

/** Where the focus goes when what had it goes away. */
function giveFocusBack(): void {
  document.querySelector<HTMLElement>('.page-title, .save-button')?.focus({ preventScroll: true });
}

/** What the library has to tell, each with what can be done about it; it stays until it is dismissed. */
export function LibraryNews() {
  const text = useLibraryText();
  const library = useLibrary();
  const all = useInLibrary((state) => state.news);
  // The page of saved scenarios lists drafts itself.
  const isListed = useApp((state) => state.view.page === 'library');
  const news = isListed ? all.filter(({ kind }) => kind !== 'draft') : all;
  const dismiss = (one: News): void => {
    library.dismiss((other) => other === one);
    if (one.kind === 'deleted') void library.settleDeleted([one.id]);
    giveFocusBack();
  };
  return (
    <div className="saved-news" role="status" aria-label={text.news.label}>
      <ul>
        {news.map((one) => (
          <li key={JSON.stringify(one)}>
            <p>{sentenceOf(one, text)}</p>
            <div className="news-acts">
              {actsOf(one, text, library).map(({ label, act }) => (
                <button
                  key={label}
                  type="button"
                  className="button"
                  onClick={() => {
                    act();
                    giveFocusBack();
                  }}
                >
                  {label}
                </button>
              ))}
              <button
                type="button"
                className="control-icon"
                aria-label={text.news.dismiss}
                onClick={() => dismiss(one)}
              >
                <Icon name="close" size={16} />
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
