import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useCopyingText } from '../i18n/useCopyingText';
import { Popover } from './Popover';
import './copyButton.css';

interface CopyButtonProps {
  /** What is put on the clipboard, asked for when it is. */
  text: () => string;
  /** What the button does, in words for those who hover or listen. */
  what: string;
  /** What is heard once it is done. */
  done: string;
  className: string;
  /** Inside a panel: what cannot be copied is shown there and not in one of its own. */
  isInPanel?: boolean;
  children: ReactNode;
}

/** How long it is seen that something was copied, milliseconds. */
const SEEN = 1600;

/** Copies a text and says so; where the browser forbids that, shows it to be copied by hand. */
export function CopyButton({ text, what, done, className, isInPanel = false, children }: CopyButtonProps) {
  const { copying: words } = useCopyingText();
  const button = useRef<HTMLButtonElement>(null);
  const [copies, setCopies] = useState(0);
  const [isSeen, setIsSeen] = useState(false);
  const [blocked, setBlocked] = useState<string | null>(null);
  useEffect(() => {
    if (copies === 0) return undefined;
    const timer = setTimeout(() => setIsSeen(false), SEEN);
    return () => clearTimeout(timer);
  }, [copies]);
  const copy = async (): Promise<void> => {
    const asked = text();
    try {
      await navigator.clipboard.writeText(asked);
      setIsSeen(true);
      setCopies((before) => before + 1);
    } catch {
      setBlocked(asked);
    }
  };
  return (
    <span className="copy-button">
      <button ref={button} type="button" className={className} title={what} onClick={() => void copy()}>
        {children}
      </button>
      <span className={isSeen ? 'copy-note' : ''} aria-hidden="true">
        {isSeen && words.copied}
      </span>
      <span className="visually-hidden" role="status">
        {isSeen && done}
      </span>
      {blocked !== null && isInPanel && <CopyByHand text={blocked} />}
      {blocked !== null && !isInPanel && (
        <Popover label={what} anchor={button} onClose={() => setBlocked(null)}>
          <CopyByHand text={blocked} />
        </Popover>
      )}
    </span>
  );
}

/** A text that is selected, to be copied with the keys. */
export function CopyByHand({ text }: { text: string }) {
  const { copying: words } = useCopyingText();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <label className="copy-by-hand">
      {words.blocked}
      <textarea ref={field} readOnly rows={3} value={text} />
    </label>
  );
}
