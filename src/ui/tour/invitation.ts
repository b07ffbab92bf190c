import { create } from 'zustand/react';
import { keep, kept } from '../kept';

/** Whether the tour is on, and whether the page offers it to a newcomer. */
export const useInvitation = create(() => ({ isTouring: false, isInvited: kept('tour') === null }));

/** The offer is answered, for good where that may be kept. */
export function answerInvitation(isTouring: boolean): void {
  useInvitation.setState({ isTouring, isInvited: false });
  keep('tour', 'asked');
}
