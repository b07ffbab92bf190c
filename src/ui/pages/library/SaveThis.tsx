import { useRef, useState } from 'react';
import { Popover } from '../../controls/Popover';
import { useLibraryText } from '../../i18n/useLibraryText';
import { SavePanel } from '../../library/SavePanel';
import { useInLibrary } from '../../library/useLibrary';

/** Saves what is on screen, where it is not kept yet. */
export function SaveThis({ onSaid }: { onSaid: (sentence: string) => void }) {
  const text = useLibraryText();
  const keeping = useInLibrary((state) => state.keeping);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (keeping === 'saved' || keeping === 'saving') return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {text.library.saveThis}
      </button>
      {isOpen && (
        <Popover label={text.save.label} anchor={button} onClose={() => setIsOpen(false)} isHeld>
          <SavePanel
            onClose={() => {
              setIsOpen(false);
              document.querySelector<HTMLElement>('.page-title')?.focus({ preventScroll: true });
            }}
            onSaved={(name) => onSaid(text.save.done({ name }))}
          />
        </Popover>
      )}
    </>
  );
}
