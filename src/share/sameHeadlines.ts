import { pathIds } from '../model/parameters';
import type { Difference } from './reproduction';

/** Half of the last digit of a headline in a link, as a fraction, and a little for the rounding of large ones. */
const HALF_A_DIGIT = 5.001e-7;

/** Whether headlines are the same to every digit that a link holds, so that what differs lies behind them. */
export function sameHeadlines({ seen, here }: Pick<Difference, 'seen' | 'here'>): boolean {
  return pathIds.every(
    (path) => Math.abs(seen[path] - here[path]) <= HALF_A_DIGIT * (1 + Math.abs(here[path])),
  );
}
