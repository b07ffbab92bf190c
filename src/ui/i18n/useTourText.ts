import { enTour, type TourText } from './en/tour';
import { useTexts } from './language';

/** The words of the tour in the reader's language. */
export const useTourText = (): TourText => useTexts('tour', enTour);
