/** Brings a place of the page on screen and gives it the focus; nothing where there is none. */
export function goTo(place: HTMLElement | null): void {
  place?.scrollIntoView?.({ block: 'start' });
  place?.focus({ preventScroll: true });
}
