import type { Task } from './tasks';

/** Identifies a task. */
export function taskName(task: Task): string {
  // A replay's values are those of its case.
  return task.kind === 'replay' ? `replay ${task.of}` : JSON.stringify(task);
}
