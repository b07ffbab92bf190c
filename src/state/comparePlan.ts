import { MOVED_PART, type Task } from '../analysis/tasks';
import type { AppState } from './appState';
import { differenceFromA, explanationTasks, type AskingA, type Difference } from './difference';
import { leverKeysOf } from './levelStep';

/** Draws over which it is counted what a step does world by world. */
export const MOVED_DRAWS = 16_384;

/** The pieces of work that say in how many worlds each path does worse; none where nothing differs. */
export function movedTasks(difference: Difference | null): readonly Task[] {
  if (difference === null || difference.groups.length === 0) return [];
  const { start } = difference;
  return Array.from({ length: MOVED_DRAWS / MOVED_PART }, (_, part): Task => ({
    kind: 'moved',
    start,
    part,
  }));
}

/** What the page that compares A with B needs, the most wanted first; none while another page is open. */
export function compareTasks(state: AskingA & Pick<AppState, 'view'>): readonly Task[] {
  if (state.view.page !== 'compare') return [];
  const difference = differenceFromA(state);
  if (difference === null || difference.groups.length === 0) return [];
  return [
    ...movedTasks(difference),
    ...explanationTasks(difference),
    ...leverKeysOf(difference).map((key): Task => ({ kind: 'flips', key })),
  ];
}
