import type { Criterion } from '../analysis/criterion';
import type { PathId } from '../model/parameters';
import { chance, money, roi } from './format';
import { worseThanExit } from './verdict';

/**
 * A path's score under a criterion in its own unit: a return, an amount of money, or the chance of doing worse than exit.
 *
 * @param none  for exit, which cannot do worse than itself
 */
export function scoreText(
  criterion: Criterion,
  path: PathId,
  score: number,
  capitalEnvelope: number,
  none: string,
): string {
  switch (criterion) {
    case 'certaintyEquivalent':
      return money(score * capitalEnvelope);
    case 'worseThanExit':
      return path === 'exit' ? none : chance(worseThanExit(score));
    default:
      return roi(score);
  }
}
