import type { ReverseStress } from '../analysis/reverseStress';
import { taskName } from '../analysis/taskName';
import type { TaskResult } from '../analysis/tasks';
import { entryPaths, type EntryPath } from '../model/parameters';
import type { Analyses } from './appState';
import type { Finding } from './decision';

/** When each entry path loses, of those that are known. */
export type FoundStress = Readonly<Partial<Record<EntryPath, ReverseStress>>>;

/** When the entry paths lose, as far as it is known; of an earlier question only while nothing of the present is. */
export function stressFound({ results, previous }: Analyses): Finding<FoundStress> | null {
  const from = (answers: Readonly<Record<string, TaskResult>>): FoundStress =>
    Object.fromEntries(
      entryPaths.flatMap((path) => {
        const result = answers[taskName({ kind: 'stress', path })];
        return result?.kind === 'stress' ? [[path, result.stress]] : [];
      }),
    );
  const fresh = from(results);
  if (Object.keys(fresh).length > 0) return { value: fresh, isStale: false };
  const old = from(previous);
  return Object.keys(old).length > 0 ? { value: old, isStale: true } : null;
}
