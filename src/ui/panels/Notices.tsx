import type { Notice } from '../../state/appState';
import { Icon } from '../Icon';
import { useFactsText } from '../i18n/FactsTextContext';
import { useActions, useApp } from '../StoreContext';
import './notices.css';

function kindOf(notices: readonly Notice[]): Notice['kind'] {
  const kinds = ['problem', 'changed', 'reproduced'] as const;
  return kinds.find((kind) => notices.some((notice) => notice.kind === kind))!;
}

/** What the link that was opened could not give, or gives differently; stays until it is dismissed. */
export function Notices() {
  const text = useFactsText();
  const actions = useActions();
  const notices = useApp((state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <section className="notices" role="status" aria-label={text.notices.label}>
      <div>
        <p className="notices-title">{text.notices[kindOf(notices)]}</p>
        <ul>
          {notices.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        className="control-icon"
        aria-label={text.notices.dismiss}
        onClick={() => actions.dismissNotices()}
      >
        <Icon name="close" size={16} />
      </button>
    </section>
  );
}
