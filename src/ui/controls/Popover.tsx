import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import './popover.css';

interface PopoverProps {
  label: string;
  /** What it belongs to: it opens beside it and gives the focus back to it. */
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

const MARGIN = 12;

/** A panel over the page beside its anchor; closed by Escape, by a click elsewhere and when the focus leaves. */
export function Popover({ label, anchor, onClose, children }: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: MARGIN, top: MARGIN });

  useLayoutEffect(() => {
    const from = anchor.current?.getBoundingClientRect();
    const own = panel.current?.getBoundingClientRect();
    if (from !== undefined && own !== undefined) {
      const left = Math.min(from.left, window.innerWidth - own.width - MARGIN);
      const below = from.bottom + 6;
      const top =
        below + own.height + MARGIN > window.innerHeight ? window.innerHeight - own.height - MARGIN : below;
      setPlace({ left: Math.max(MARGIN, left), top: Math.max(MARGIN, top) });
    }
    panel.current?.focus({ preventScroll: true });
  }, [anchor]);

  useEffect(() => {
    const opener = anchor.current;
    const isOutside = (target: EventTarget | null): boolean =>
      target instanceof Node &&
      panel.current?.contains(target) === false &&
      opener?.contains(target) === false;
    const onPointerDown = (event: PointerEvent): void => {
      if (isOutside(event.target)) onClose();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
      opener?.focus();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null && isOutside(relatedTarget)) onClose();
    };
    const own = panel.current;
    own?.addEventListener('focusout', onFocusOut);
    document.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      own?.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, [anchor, onClose]);

  return createPortal(
    <div ref={panel} className="popover" style={place} role="dialog" aria-label={label} tabIndex={-1}>
      {children}
    </div>,
    document.body,
  );
}
