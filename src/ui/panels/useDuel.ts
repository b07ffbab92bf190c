import { useMemo } from 'react';
import type { Comparison } from '../../analysis/comparison';
import { gapBetween, rankingOf } from '../../analysis/criterion';
import type { PathId } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { standingsOf } from '../../state/standings';
import type { Duel } from '../sameWorldsSentences';
import { useApp } from '../StoreContext';

/** One path against another, as a run has them. */
export function duelOf(
  { standings, sameWorlds }: Comparison,
  a: PathId,
  b: PathId,
  capitalEnvelope: number,
): Duel {
  const { gap, standardError } = gapBetween(standings.mean, a, b);
  return {
    a,
    b,
    forth: sameWorlds.pairs[`${a}-${b}`],
    back: sameWorlds.pairs[`${b}-${a}`],
    mean: { gap: gap * capitalEnvelope, standardError: standardError * capitalEnvelope },
  };
}

/** The pair that is looked at, in the run on screen: the two best, or the chosen two; null before the first run. */
export function useDuel(shown: Shown | null): Duel | null {
  const scenarios = useApp((state) => state.scenarios);
  const pair = useApp((state) => state.pair);
  return useMemo(() => {
    if (shown === null) return null;
    const [a, b] = pair ?? rankingOf(standingsOf(shown, scenarios));
    return duelOf(shown.pictures.comparison, a, b, shown.result.capitalEnvelope);
  }, [shown, scenarios, pair]);
}
