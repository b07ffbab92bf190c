import { useMemo } from 'react';
import { anchoredExplanation } from '../../../analysis/anchoredExplanation';
import type { Explanation } from '../../../analysis/explainDifference';
import type { MovedWorlds } from '../../../analysis/movedWorlds';
import { taskName } from '../../../analysis/taskName';
import type { PathId } from '../../../model/parameters';
import type { AppState, Inputs } from '../../../state/appState';
import { compareTasks } from '../../../state/comparePlan';
import type { Finding } from '../../../state/decision';
import { differenceFromA, type Difference } from '../../../state/difference';
import { explanationFound } from '../../../state/differenceFound';
import { levelStepFound, type LevelStep } from '../../../state/levelStep';
import { movedFound } from '../../../state/movedFound';
import { useApp } from '../../StoreContext';
import { ofNow, useAnalysed } from '../../useAnalysed';
import type { Sides } from './useSides';

/** What is known of how A and B differ. */
export interface FoundComparison {
  /** Null while A's kind of company is not here. */
  readonly difference: Difference | null;
  readonly explanation: Finding<Explanation> | null;
  readonly moved: Finding<Readonly<Record<PathId, MovedWorlds>>> | null;
  readonly level: LevelStep | null;
  /** Those of B. */
  readonly inputs: Inputs;
  readonly progress: { readonly done: number; readonly of: number; readonly hasFailed: boolean };
}

function read(state: AppState): FoundComparison {
  const { results, problem } = state.analyses;
  const difference = differenceFromA(state);
  const tasks = compareTasks(state);
  return {
    difference,
    explanation: ofNow(state, explanationFound(difference, state.analyses)),
    moved: ofNow(state, movedFound(difference, state.analyses)),
    level: difference === null ? null : levelStepFound(state, difference),
    inputs: state.inputs,
    progress: {
      done: tasks.filter((task) => results[taskName(task)] !== undefined).length,
      of: tasks.length,
      hasFailed: problem !== null,
    },
  };
}

function same<T>(a: Finding<T> | null, b: Finding<T> | null): boolean {
  return a?.value === b?.value && a?.isStale === b?.isStale;
}

function settle(before: FoundComparison, fresh: FoundComparison): FoundComparison {
  const isSame =
    before.difference === fresh.difference &&
    same(before.explanation, fresh.explanation) &&
    same(before.moved, fresh.moved) &&
    before.level?.key === fresh.level?.key &&
    before.level?.at === fresh.level?.at &&
    before.inputs === fresh.inputs &&
    before.progress.done === fresh.progress.done &&
    before.progress.of === fresh.progress.of &&
    before.progress.hasFailed === fresh.progress.hasFailed;
  return isSame ? before : fresh;
}

/** What is known of how A and B differ; that of before a drag until it ends. */
export function useFoundComparison(): FoundComparison {
  const pinned = useApp((state) => state.pinned);
  const here = useApp((state) => state.scenarios.length);
  // Another A is read at once, though it changes nothing of what is on screen.
  const readNow = useMemo(
    () =>
      (state: AppState): FoundComparison =>
        read({ ...state, pinned: here === 0 ? null : pinned }),
    [pinned, here],
  );
  return useAnalysed(readNow, settle);
}

const anchored = new WeakMap<Explanation, Explanation>();

/** An explanation whose ends are those of the runs of A and B, once both are here in the same worlds. */
export function useAnchored(found: Finding<Explanation> | null, sides: Sides | null): Explanation | null {
  return useMemo(() => {
    if (found === null) return null;
    const known = anchored.get(found.value);
    if (known !== undefined) return known;
    const isReady = !found.isStale && sides?.areInSameWorlds === true && sides.shown.isComplete;
    if (!isReady || sides.a === null) return found.value;
    const fresh = anchoredExplanation(found.value, sides.a.scores, sides.b.scores);
    anchored.set(found.value, fresh);
    return fresh;
  }, [found, sides]);
}
