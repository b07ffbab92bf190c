import { useMemo } from 'react';
import type { Replay } from '../../../analysis/replay';
import { useAnswers } from '../../useAnswers';

/** The replays that are here, by case; they are of no inputs, so none is ever out of date. */
export function useReplays(ids: readonly string[]): ReadonlyMap<string, Replay> {
  const { analyses } = useAnswers();
  const { results, previous } = analyses;
  return useMemo(
    () =>
      new Map(
        ids.flatMap((id): (readonly [string, Replay])[] => {
          const name = `replay ${id}`;
          const found = results[name] ?? previous[name];
          return found?.kind === 'replay' ? [[id, found.replay]] : [];
        }),
      ),
    [ids, results, previous],
  );
}
