import { bestLeverKeys } from '../analysis/bestLevers';
import { contractKeys } from '../analysis/contractTerms';
import { filingKeys } from '../analysis/filingChoice';
import { INFORMATION_PARTS } from '../analysis/information';
import { leverKeys } from '../analysis/leverSteps';
import type { Task, TaskResult } from '../analysis/tasks';
import { entryPaths } from '../model/parameters';
import type { PageId } from '../share/view';
import type { AppState, DeeperPart } from './appState';
import { differenceTasks } from './difference';

type ResultOf = (task: Task) => TaskResult | undefined;

/** What a section needs, the most wanted first; `resultOf` tells what is known of the present question. */
type TasksOf = (state: AppState, resultOf: ResultOf) => readonly Task[];

/** What it is worth to find out, then what levers do. */
export const informationTasks: readonly Task[] = [
  ...Array.from({ length: INFORMATION_PARTS }, (_, part): Task => ({ kind: 'information', part })),
  ...leverKeys.map((key): Task => ({ kind: 'leverStep', key })),
];

/** Whether to file, the best setting of each lever, and what breaks even in the partner's contract. */
export const bestLeverTasks: readonly Task[] = [
  ...filingKeys.map((key): Task => ({ kind: 'filingChoice', key })),
  ...bestLeverKeys.map((key): Task => ({ kind: 'bestLever', key })),
  ...contractKeys.map((key): Task => ({ kind: 'flips', key })),
];

const tasksOf: Readonly<Record<DeeperPart, TasksOf>> = {
  information: () => informationTasks,
  bestLevers: () => bestLeverTasks,
  stress: () => entryPaths.map((path) => ({ kind: 'stress', path })),
  difference: differenceTasks,
};

/** The tasks of a section of «Dig deeper», done or not. */
export function tasksOfSection(part: DeeperPart, state: AppState, resultOf: ResultOf): readonly Task[] {
  return tasksOf[part](state, resultOf);
}

/** Pages that ask for any of these sections. */
const askingPages: ReadonlySet<PageId> = new Set<PageId>(['deeper', 'checklist']);

/** The tasks of the sections in sight, the one that came in sight last first; none while a page is open that asks for none. */
export function deeperTasks(state: AppState, resultOf: ResultOf): readonly Task[] {
  if (!askingPages.has(state.view.page)) return [];
  return state.inSight
    .filter((part): part is DeeperPart => part in tasksOf)
    .toReversed()
    .flatMap((part) => tasksOfSection(part, state, resultOf));
}
