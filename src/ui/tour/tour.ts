import { create } from 'zustand/react';
import { answerInvitation } from './invitation';
import type { Subject } from './subject';

export const tourSteps = ['question', 'slider', 'change', 'source'] as const;
export type TourStep = (typeof tourSteps)[number] | 'restored';

/** Where the tour is. It waits while another page is open. */
interface Tour {
  readonly step: TourStep;
  /** What is moved in it; null until the step that moves it. */
  readonly subject: Subject | null;
  /** The text of the step is to have the focus. */
  readonly takesFocus: boolean;
  /** The step came while the focus was elsewhere, and stays there: it is said instead. */
  readonly isSaid: boolean;
}

const start: Tour = { step: 'question', subject: null, takesFocus: true, isSaid: false };

export const useTour = create<Tour>(() => start);

/** Begins the tour, from its first step. */
export function beginTour(): void {
  useTour.setState(start);
  answerInvitation(true);
}

export function goToStep(step: TourStep, takesFocus = true): void {
  useTour.setState({ step, takesFocus, isSaid: !takesFocus });
}

export function setSubject(subject: Subject): void {
  useTour.setState({ subject });
}

/** Ends the tour, and leaves everything as it is. */
export function endTour(): void {
  answerInvitation(false);
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
}
