import type { StageName } from '../../../analysis/result';
import type { StageId } from '../../../model/filingRoute';
import type { EntryPath } from '../../../model/parameters';

/** Why a stage is not on the route of a path. */
export type OffRoute = 'partnerHolds' | 'notFiled' | 'registered' | 'fullFiling' | 'neverHeld';

/** Which filing a path goes through. */
export type RouteKind = 'fullFiling' | 'registration' | 'none';

interface Timed {
  readonly stage: StageName;
}

/** Which filing a path goes through, by the stages of its timeline. */
export function routeKind(timeline: readonly Timed[]): RouteKind {
  const has = (name: StageName): boolean => timeline.some(({ stage }) => stage === name);
  return has('nationalReview') ? 'fullFiling' : has('registration') ? 'registration' : 'none';
}

/**
 * Why a stage is not on the route of a path; null where it is on it. The check on site, which has no line of its own in
 * the timeline, goes with the national review.
 *
 * @param timeline  the stages of the path's timeline, at least one
 */
export function offRoute(stage: StageId, path: EntryPath, timeline: readonly Timed[]): OffRoute | null {
  const name: StageName = stage === 'onSite' ? 'nationalReview' : stage;
  if (timeline.some((timed) => timed.stage === name)) return null;
  if (stage === 'licences' && path === 'partner') return 'partnerHolds';
  const kind = routeKind(timeline);
  if (kind === 'none') return 'notFiled';
  if (stage === 'hold') return 'neverHeld';
  return kind === 'fullFiling' ? 'fullFiling' : 'registered';
}
