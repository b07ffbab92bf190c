import { INFORMATION_PARTS, informationFrom, type Information } from '../analysis/information';
import { leverKeys, type LeverStep } from '../analysis/leverSteps';
import { taskName } from '../analysis/taskName';
import type { TaskResult } from '../analysis/tasks';
import type { Analyses } from './appState';
import type { Finding } from './decision';

type Answers = Readonly<Record<string, TaskResult>>;

/** A reading of the present answers, or else of earlier ones. */
function found<T>({ results, previous }: Analyses, read: (answers: Answers) => T | null): Finding<T> | null {
  const fresh = read(results);
  if (fresh !== null) return { value: fresh, isStale: false };
  const old = read(previous);
  return old === null ? null : { value: old, isStale: true };
}

/** What it is worth to find out each assumption; null until all parts are known. */
export function informationFound(analyses: Analyses): Finding<Information> | null {
  return found(analyses, (answers) => {
    const parts = Array.from({ length: INFORMATION_PARTS }, (_, part) => {
      const result = answers[taskName({ kind: 'information', part })];
      return result?.kind === 'information' ? [result.information] : [];
    }).flat();
    return parts.length < INFORMATION_PARTS ? null : informationFrom(parts);
  });
}

/** What one step of each lever does; null until all are known. */
export function leverStepsFound(analyses: Analyses): Finding<readonly LeverStep[]> | null {
  return found(analyses, (answers) => {
    const steps = leverKeys.flatMap((key) => {
      const result = answers[taskName({ kind: 'leverStep', key })];
      return result?.kind === 'leverStep' ? [result.step] : [];
    });
    return steps.length < leverKeys.length ? null : steps;
  });
}
