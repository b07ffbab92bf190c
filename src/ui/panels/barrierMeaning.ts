import type { BarrierWeight } from '../../analysis/barrierWeights';
import { CALLABLE, gapBetween, rankingOf, type Scores } from '../../analysis/criterion';
import type { BarrierId } from '../../model/barriers';
import { entryPaths, pathIds, type PathId } from '../../model/parameters';

/** Less than this is next to nothing; less than that is small. Fractions. */
const NOTHING = 0.005;
const SMALL = 0.02;

/** How much a barrier weighs, in a word. */
type Size = 'nothing' | 'small' | 'large';

export function sizeOf({ weights }: BarrierWeight): Size {
  const largest = Math.max(...entryPaths.map((path) => Math.abs(weights[path].points)));
  return largest < NOTHING ? 'nothing' : largest < SMALL ? 'small' : 'large';
}

/** Who would lead without one barrier; null where it is too close to call. */
function leaderWithout(scores: Scores, { weights }: BarrierWeight): PathId | null {
  const score = (path: PathId): number => scores[path].score + weights[path].points;
  const [first, ...others] = pathIds.toSorted((a, b) => score(b) - score(a)) as [PathId, PathId, PathId];
  const isClear = others.every((path) => {
    const variance = [
      gapBetween(scores, first, path).standardError,
      weights[first].standardError,
      weights[path].standardError,
    ].reduce((sum, error) => sum + error * error, 0);
    return score(first) - score(path) > CALLABLE * Math.sqrt(variance);
  });
  return isClear ? first : null;
}

/** What the weights mean for the decision. */
export interface BarrierMeaning {
  readonly leader: PathId;
  readonly heaviest: Readonly<Record<'bifurcation' | 'partner', BarrierWeight>>;
  /** Barriers without any one of which another path would lead, by that path. */
  readonly flips: readonly { readonly path: PathId; readonly barriers: readonly BarrierId[] }[];
  readonly close: readonly BarrierId[];
}

export function barrierMeaning(scores: Scores, weights: readonly BarrierWeight[]): BarrierMeaning {
  const [leader] = rankingOf(scores);
  const heaviest = (path: 'bifurcation' | 'partner'): BarrierWeight =>
    weights.toSorted((a, b) => b.weights[path].points - a.weights[path].points)[0]!;
  const without = weights.map((weight) => ({
    barrier: weight.barrier,
    leader: leaderWithout(scores, weight),
  }));
  return {
    leader,
    heaviest: { bifurcation: heaviest('bifurcation'), partner: heaviest('partner') },
    flips: pathIds
      .map((path) => ({
        path,
        barriers: without
          .filter((each) => each.leader === path && path !== leader)
          .map(({ barrier }) => barrier),
      }))
      .filter(({ barriers }) => barriers.length > 0),
    close: without.filter((each) => each.leader === null).map(({ barrier }) => barrier),
  };
}
