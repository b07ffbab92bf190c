import { useMemo } from 'react';
import { taskName } from '../../../analysis/taskName';
import type { AppState, DeeperPart } from '../../../state/appState';
import { tasksOfSection } from '../../../state/deeperPlan';
import { useAnalysed } from '../../useAnalysed';

/** How much of a section's analyses is done. */
export interface SectionProgress {
  readonly done: number;
  readonly of: number;
  /** Whether something kept analyses from being done. */
  readonly hasFailed: boolean;
}

function readerOf(part: DeeperPart | null) {
  return (state: AppState): SectionProgress => {
    const { results, problem } = state.analyses;
    const tasks =
      part === null ? [] : tasksOfSection(part, state, (task) => results[taskName(task)]).map(taskName);
    return {
      done: tasks.filter((name) => results[name] !== undefined).length,
      of: tasks.length,
      hasFailed: problem !== null,
    };
  };
}

function settle(before: SectionProgress, fresh: SectionProgress): SectionProgress {
  return before.done === fresh.done && before.of === fresh.of && before.hasFailed === fresh.hasFailed
    ? before
    : fresh;
}

/** How much of a section's analyses is done; nothing of nothing for a section without any. */
export function useSectionProgress(part: DeeperPart | null): SectionProgress {
  const read = useMemo(() => readerOf(part), [part]);
  return useAnalysed(read, settle);
}
