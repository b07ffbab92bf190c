import { useEffect, useRef } from 'react';
import type { ValueKey } from '../model/values';

type Opener = (key: ValueKey) => void;

/** Frames until a control must be on the page: it may have to be fetched first. */
const PATIENCE = 240;

const openers = new Set<Opener>();
let wanted: ValueKey | null = null;

/**
 * Brings a parameter's control on screen, wherever it is folded away, and gives its thumb or switch the focus. Works on
 * every layout: a drawer or a sheet opens first.
 */
export function focusParameter(key: ValueKey): void {
  wanted = key;
  for (const open of openers) open(key);
  seek(key, PATIENCE);
}

/** Lets a part of the page open itself for a parameter that is sought, also for one sought just before it came. */
export function useOpener(open: Opener): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const opener: Opener = (key) => latest.current(key);
    openers.add(opener);
    if (wanted !== null) opener(wanted);
    return () => void openers.delete(opener);
  }, []);
}

function seek(key: ValueKey, patience: number): void {
  if (wanted !== key) return;
  const found = document.querySelectorAll<HTMLElement>(`#controls [data-key="${key}"]`);
  const target = [...found].find(({ role }) => role === 'slider') ?? found[0];
  if (target !== undefined) {
    intoView(target);
    target.focus({ preventScroll: true });
  }
  if (target !== undefined && document.activeElement === target) mark(target);
  else if (patience > 0) {
    requestAnimationFrame(() => seek(key, patience - 1));
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
