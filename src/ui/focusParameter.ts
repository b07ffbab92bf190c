import { useEffect, useRef } from 'react';
import type { ValueKey } from '../model/values';

type Opener = (key: ValueKey) => void;

/** A part of the page that holds controls: unfolds for one of them, and folds. */
interface Holder {
  readonly open: Opener;
  readonly fold: () => void;
}

/** What is sought, and whether it takes the focus when it is found. */
interface Sought {
  readonly key: ValueKey;
  readonly takesFocus: boolean;
}

/** Frames until a control must be on the page: it may have to be fetched first. */
const PATIENCE = 240;

const holders = new Set<Holder>();
let wanted: Sought | null = null;

/**
 * Brings a parameter's control on screen, wherever it is folded away, and gives its thumb or switch the focus. Works on
 * every layout: a drawer or a sheet opens first.
 */
export function focusParameter(key: ValueKey): void {
  bring({ key, takesFocus: true });
}

/** Brings it on screen in the same way and leaves the focus where it is. */
export function showParameter(key: ValueKey): void {
  bring({ key, takesFocus: false });
}

/** Folds what was opened over the page for a control. */
export function foldControls(): void {
  for (const { fold } of holders) fold();
}

function bring(sought: Sought): void {
  wanted = sought;
  for (const { open } of holders) open(sought.key);
  seek(sought, PATIENCE);
}

/**
 * Lets a part of the page open itself for a parameter that is sought, also for one sought just before it came.
 *
 * @param fold  for a part that lies over the page
 */
export function useOpener(open: Opener, fold: () => void = () => {}): void {
  const latest = useRef({ open, fold });
  useEffect(() => {
    latest.current = { open, fold };
  });
  useEffect(() => {
    const holder: Holder = { open: (key) => latest.current.open(key), fold: () => latest.current.fold() };
    holders.add(holder);
    if (wanted !== null) holder.open(wanted.key);
    return () => void holders.delete(holder);
  }, []);
}

function seek(sought: Sought, patience: number): void {
  if (wanted !== sought) return;
  const { key, takesFocus } = sought;
  const found = document.querySelectorAll<HTMLElement>(`#controls [data-key="${key}"]`);
  const target = [...found].find(({ role }) => role === 'slider') ?? found[0];
  if (target !== undefined) {
    intoView(target);
    if (takesFocus) target.focus({ preventScroll: true });
  }
  const isThere = target !== undefined && (!takesFocus || document.activeElement === target);
  if (isThere && takesFocus) mark(target);
  if (!isThere && patience > 0) {
    requestAnimationFrame(() => seek(sought, patience - 1));
    return;
  }
  wanted = null;
}

/** Scrolls the list that holds the control, never the page behind it. */
function intoView(target: HTMLElement): void {
  const list = target.closest<HTMLElement>('.rail, .sheet-panel');
  if (list === null) return;
  const [own, room] = [target.getBoundingClientRect(), list.getBoundingClientRect()];
  const isInside = own.top >= room.top + own.height * 2 && own.bottom <= room.bottom - own.height * 2;
  if (!isInside) list.scrollTop += own.top - room.top - room.height / 2;
}

/** Shows which control was meant until the focus leaves it: a mouse click draws no focus ring. */
function mark(target: HTMLElement): void {
  const control = target.closest<HTMLElement>('.control');
  if (control === null) return;
  control.dataset['sought'] = '';
  control.addEventListener('focusout', () => delete control.dataset['sought'], { once: true });
}
