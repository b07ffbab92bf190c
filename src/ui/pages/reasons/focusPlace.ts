import { goTo } from '../../goTo';

/** Heading of a place on the page. */
export const headingOf = (place: string): string => `at-${place}`;

/** Brings a place of the page on screen and gives its heading the focus; does nothing where there is none. */
export function focusPlace(place: string): void {
  goTo(document.getElementById(headingOf(place)));
}
