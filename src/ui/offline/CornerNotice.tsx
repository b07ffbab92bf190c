import { useRef } from 'react';
import './cornerNotice.css';

interface NoticeAction {
  readonly label: string;
  readonly isMain?: boolean;
  /** It is being done. */
  readonly isBusy?: boolean;
  /** Whether the notice goes away with it. */
  readonly isLast?: boolean;
  readonly act: () => void;
}

interface CornerNoticeProps {
  label: string;
  /** Null: nothing is to be said now. The place stays, so that what comes is read out. */
  sentence: string | null;
  actions: readonly NoticeAction[];
}

/** A word about the page itself, over a corner of it, so that nothing moves when it comes and goes. */
export function CornerNotice({ label, sentence, actions }: CornerNoticeProps) {
  const before = useRef<HTMLElement | null>(null);
  const press = ({ isBusy = false, isLast = false, act }: NoticeAction): void => {
    if (isBusy) return;
    act();
    if (!isLast) return;
    // What goes away under the focus must not leave it nowhere.
    const back = before.current?.isConnected === true ? before.current : document.querySelector('main');
    back?.focus({ preventScroll: true });
  };
  return (
    <div
      className={sentence === null ? 'visually-hidden' : 'corner-notice'}
      {...(sentence === null ? {} : { role: 'region', 'aria-label': label })}
      onFocus={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
          before.current = relatedTarget;
      }}
    >
      <p role="status">{sentence}</p>
      {sentence !== null && (
        <div>
          {actions.map((action) => (
            <button
              key={action.label}
              type="button"
              className={action.isMain === true ? 'button' : 'link touch'}
              aria-disabled={action.isBusy === true}
              onClick={() => press(action)}
            >
              {action.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
