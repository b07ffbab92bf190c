import { nearestCorrelation } from '../numerics/nearestCorrelation';
import { rankOfNormalCorrelation } from '../numerics/rankCorrelation';
import { isPossible, scoreMatrix } from './checkCorrelations';
import type { Correlations } from './correlations';

/** Rank correlations are stated in hundredths. */
const HUNDREDTHS = 100;

/**
 * The possible correlations nearest to impossible ones (of their normal scores, equation 5.7): of the same pairs, in
 * hundredths. Pairs that were not named stay independent.
 *
 * @param correlations  of admissible assumptions, each pair once; what is possible comes back as it is
 */
export function nearestCorrelations(correlations: Correlations): Correlations {
  if (isPossible(correlations)) return correlations;
  const { ids, elements } = scoreMatrix(correlations);
  const size = ids.length;
  const named = new Set(
    correlations.flatMap(({ between: [a, b] }) => {
      const [i, j] = [ids.indexOf(a), ids.indexOf(b)];
      return [i * size + j, j * size + i];
    }),
  );
  const near = nearestCorrelation(elements, size, (row, column) => named.has(row * size + column));
  const ranks = correlations.map(({ between: [a, b] }) =>
    rankOfNormalCorrelation(near[ids.indexOf(a) * size + ids.indexOf(b)]!),
  );
  // Rounding can take the room that is left; every pair a little weaker gives it back, and no correlation at all is possible.
  for (let share = HUNDREDTHS; share > 0; share--) {
    const rounded = correlations.map(({ between }, index) => ({
      between,
      rank: inHundredths((ranks[index]! * share) / HUNDREDTHS),
    }));
    if (isPossible(rounded)) return rounded;
  }
  return [];
}

function inHundredths(x: number): number {
  const rounded = Math.floor((x < 0 ? -x : x) * HUNDREDTHS + 0.5) / HUNDREDTHS;
  return x < 0 && rounded > 0 ? -rounded : rounded;
}
