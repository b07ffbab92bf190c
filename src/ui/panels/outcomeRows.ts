import { pathIds } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { equallyLikely, type OutcomeRow } from '../charts/dotStacks';

/** Fifty equally likely outcomes of each path; none before the first run. */
export function outcomeRows(shown: Shown | null): readonly OutcomeRow[] {
  return pathIds.map((path) => ({
    path,
    outcomes: shown === null ? [] : equallyLikely(shown.pictures[path].sortedValues),
  }));
}
