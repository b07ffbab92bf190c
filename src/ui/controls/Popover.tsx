import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import './popover.css';

interface PopoverProps {
  label: string;
  /** What it belongs to: it opens beside it. The focus goes back to where it was, or else to it. */
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  /** What Escape does before it closes the panel; returns whether there was anything to do. */
  onEscape?: () => boolean;
  /** Something is being filled in, which a click elsewhere must not throw away. */
  isHeld?: boolean;
  children: ReactNode;
}

const MARGIN = 12;

/** Where a panel of a size lies wholly in the window, as near as can be to where it should be. */
function inWindow(left: number, top: number, { width, height }: DOMRect): { left: number; top: number } {
  return {
    left: Math.max(MARGIN, Math.min(left, window.innerWidth - width - MARGIN)),
    top: Math.max(MARGIN, Math.min(top, window.innerHeight - height - MARGIN)),
  };
}

/** A panel over the page beside its anchor; closed by Escape, by a click elsewhere and when the focus leaves. */
export function Popover({ label, anchor, onClose, onEscape, isHeld = false, children }: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);
  /** What had the focus before. */
  const before = useRef<HTMLElement | null>(null);
  const [place, setPlace] = useState({ left: MARGIN, top: MARGIN });
  const latest = useRef({ onClose, onEscape, isHeld });
  useLayoutEffect(() => {
    latest.current = { onClose, onEscape, isHeld };
  });

  useLayoutEffect(() => {
    const from = anchor.current?.getBoundingClientRect();
    const own = panel.current?.getBoundingClientRect();
    if (from !== undefined && own !== undefined) setPlace(inWindow(from.left, from.bottom + 6, own));
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && panel.current?.contains(activeElement) === false)
      before.current = activeElement === document.body ? null : activeElement;
    panel.current?.focus({ preventScroll: true });
  }, [anchor]);

  useEffect(() => {
    const own = panel.current;
    if (own === null || typeof ResizeObserver === 'undefined') return undefined;
    const stayInWindow = (): void => {
      setPlace((now) => {
        const next = inWindow(now.left, now.top, own.getBoundingClientRect());
        return next.left === now.left && next.top === now.top ? now : next;
      });
    };
    // What it shows can grow after it has opened.
    const observer = new ResizeObserver(stayInWindow);
    observer.observe(own);
    window.addEventListener('resize', stayInWindow);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', stayInWindow);
    };
  }, []);

  useEffect(() => {
    const opener = anchor.current;
    const isOutside = (target: EventTarget | null): boolean =>
      target instanceof Node &&
      panel.current?.contains(target) === false &&
      opener?.contains(target) === false;
    const onPointerDown = (event: PointerEvent): void => {
      if (isOutside(event.target) && !latest.current.isHeld) latest.current.onClose();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      if (latest.current.onEscape?.() === true) return;
      latest.current.onClose();
      const back = before.current?.isConnected === true ? before.current : opener;
      back?.focus();
    };
    const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null && isOutside(relatedTarget) && !latest.current.isHeld)
        latest.current.onClose();
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
  }, [anchor]);

  return createPortal(
    <div ref={panel} className="popover" style={place} role="dialog" aria-label={label} tabIndex={-1}>
      {children}
    </div>,
    document.body,
  );
}
