/** Heading of a place on the page. */
export const headingOf = (place: string): string => `at-${place}`;

/** Brings a place of the page on screen and gives its heading the focus; does nothing where there is none. */
export function focusPlace(place: string): void {
  const heading = document.getElementById(headingOf(place));
  heading?.scrollIntoView?.({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
