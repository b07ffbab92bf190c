import { useEffect, useState, type ReactNode, type RefObject } from 'react';

interface ModalProps {
  readonly className: string;
  /** Element that names it. */
  readonly labelledBy: string;
  /** What has the focus first: by default the first thing that can have it. */
  readonly first?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  /** What is in it, by what closes it. */
  readonly children: (close: () => void) => ReactNode;
}

/** The platform's own dialog over the page, which closes with Escape and by a click beside it. */
export function Modal({ className, labelledBy, first, onClose, children }: ModalProps) {
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);
  useEffect(() => {
    if (dialog === null) return;
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    first?.current?.focus();
  }, [dialog, first]);
  /** The platform gives the focus back to what had it. */
  const close = (): void => {
    if (typeof dialog?.close === 'function') dialog.close();
    else onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a click on the backdrop is one on the dialog itself; Escape does the same from the keyboard
    <dialog
      ref={setDialog}
      className={className}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      {children(close)}
    </dialog>
  );
}
