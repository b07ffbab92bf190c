import type { Text } from './i18n/en/page';

/** The charts of the cockpit as places of a link, in their order on the page. */
export const chartPlaces = [
  'outcomes',
  'cash',
  'launch',
  'tornado',
  'map',
  'sameWorlds',
  'appetite',
  'complianceTax',
  'losses',
  'barriers',
  'books',
] as const;
export type ChartPlace = (typeof chartPlaces)[number];

/** What a chart asks, which is its title wherever it stands. */
function questionOf(place: ChartPlace, text: Text): string {
  if (place === 'outcomes') return text.strategies.question;
  if (place === 'cash' || place === 'launch') return text[place].question;
  return text.further[place];
}

/** The place of a chart of the cockpit by its title; undefined for anything else. */
export function placeOfChart(question: string, text: Text): ChartPlace | undefined {
  return chartPlaces.find((place) => questionOf(place, text) === question);
}

/** Frames in which a chart must be drawn and the page at rest: what stands above it may still grow. */
const PATIENCE = 600;
/** Frames without a move after which it is at rest. */
const REST = 30;
/** What a reader does to go somewhere else. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings a chart of the cockpit on screen, gives its title the focus, and keeps it there while the page grows: until
 * the reader moves. Nothing for a place that there is not.
 */
export function bringChart(at: string, text: Text): void {
  const place = chartPlaces.find((known) => known === at);
  if (place === undefined) return;
  const question = questionOf(place, text);
  let isOver = false;
  const end = (): void => {
    isOver = true;
    for (const move of moves) window.removeEventListener(move, end);
  };
  for (const move of moves) window.addEventListener(move, end, { passive: true });
  const seek = (patience: number, rest: number): void => {
    if (isOver) return;
    const heading = [...document.querySelectorAll<HTMLElement>('.chart h2')].find(
      ({ textContent }) => textContent === question,
    );
    const before = window.scrollY;
    heading?.closest('.chart')?.scrollIntoView({ block: 'start' });
    // Until it is drawn its title is in its place, and goes when it is.
    const isDrawn = heading !== undefined && heading.closest('.chart-head') !== null;
    if (isDrawn && document.activeElement !== heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    const isStill = isDrawn && window.scrollY === before;
    if (patience === 0 || (isStill && rest === 0)) end();
    else requestAnimationFrame(() => seek(patience - 1, isStill ? rest - 1 : REST));
  };
  seek(PATIENCE, REST);
}
