import type { Notice } from '../../state/problems';
import { Icon } from '../Icon';
import { useControlText } from '../i18n/useControlText';
import { useNoticeText } from '../i18n/useNoticeText';
import { noticeWords } from '../noticeWords';
import { useActions, useApp } from '../StoreContext';
import './notices.css';

function kindOf(notices: readonly Notice[]): Notice['kind'] {
  const kinds = ['problem', 'changed', 'reproduced'] as const;
  return kinds.find((kind) => notices.some((notice) => notice.kind === kind))!;
}

/** What the link that was opened could not give, or gives differently; stays until it is dismissed. */
export function Notices() {
  const text = useControlText();
  const words = useNoticeText();
  const actions = useActions();
  const notices = useApp((state) => state.notices);
  const titles = useApp((state) => state.titles);
  if (notices.length === 0) return null;
  return (
    <section className="notices" role="status" aria-label={words.label}>
      <div>
        <p className="notices-title">{words.titles[kindOf(notices)]}</p>
        <ul>
          {notices.map((notice) => (
            <li key={JSON.stringify(notice)}>{noticeWords(notice, { text, words, titles })}</li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="control-icon"
        aria-label={words.dismiss}
        onClick={() => actions.dismissNotices()}
      >
        <Icon name="close" size={16} />
      </button>
    </section>
  );
}
