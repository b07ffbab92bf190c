import type { Replay } from '../../analysis/replay';
import { pathIds } from '../../model/parameters';

/** What the axis of all replays holds, fractions of the envelope. */
export interface ReplayAxis {
  readonly low: number;
  readonly high: number;
}

/** Before the first replay: what published cases come to, nearly. */
const FIRST: ReplayAxis = { low: -1.2, high: 0.7 };
const STEP = 0.1;

/** One axis for all cases, so that no mark moves when another case comes in within it. */
export function replayAxis(replays: Iterable<Replay>): ReplayAxis {
  let { low, high } = FIRST;
  for (const { paths } of replays) {
    for (const path of pathIds) {
      low = Math.min(low, Math.floor(paths[path].score.mean / STEP - 1) * STEP);
      high = Math.max(high, Math.ceil(paths[path].score.mean / STEP + 1) * STEP);
    }
  }
  return { low, high };
}
