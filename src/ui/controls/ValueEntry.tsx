import { useRef } from 'react';
import { useControlText } from '../i18n/useControlText';

interface ValueEntryProps {
  label: string;
  value: string;
  /** What is being typed; null while nothing is. */
  draft: string | null;
  problemId: string | undefined;
  onDraft: (draft: string | null) => void;
  /** Returns whether the entry was accepted. */
  onCommit: (entry: string) => boolean;
  /** Gives the focus back after Enter or Escape. */
  onLeave: () => void;
  className?: string;
}

/** A value that becomes a text field when it is clicked; Enter commits, Escape restores. */
export function ValueEntry(props: ValueEntryProps) {
  const { label, value, draft, problemId, onDraft, onCommit, onLeave, className = '' } = props;
  const text = useControlText();
  const isLeaving = useRef(false);
  if (draft === null) {
    return (
      <button
        type="button"
        className={`value ${className}`}
        aria-label={text.control.value({ label, value })}
        onClick={() => onDraft(value)}
      >
        {value}
      </button>
    );
  }
  const commit = (): boolean => {
    if (draft === value || draft.trim() === '') {
      onDraft(null);
      return true;
    }
    const isAccepted = onCommit(draft);
    if (isAccepted) onDraft(null);
    return isAccepted;
  };
  return (
    <input
      ref={(input) => {
        if (input === null || input.dataset['ready'] !== undefined) return;
        input.dataset['ready'] = '';
        input.focus({ preventScroll: true });
        if (draft === value) input.select();
      }}
      className={`value-input ${className}`}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      size={Math.max(5, draft.length)}
      aria-label={text.control.entry({ label })}
      aria-invalid={problemId !== undefined}
      aria-describedby={problemId}
      value={draft}
      onChange={(event) => onDraft(event.currentTarget.value)}
      onBlur={() => {
        if (!isLeaving.current) commit();
        isLeaving.current = false;
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          if (commit()) {
            isLeaving.current = true;
            onLeave();
          }
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          isLeaving.current = true;
          onDraft(null);
          onLeave();
        }
      }}
    />
  );
}
