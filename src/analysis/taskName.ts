import type { Task } from './tasks';

/** Identifies a task. */
export function taskName(task: Task): string {
  return JSON.stringify(task);
}
