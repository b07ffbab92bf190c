import type { Criterion } from '../analysis/criterion';
import type { PathId } from '../model/parameters';
import type { Text } from './i18n/en/page';
import { chance, roi } from './format';
import { worseThanExit } from './verdict';

/**
 * A path's score under a criterion in its own unit: a return, an amount of money, or the chance of doing worse than exit,
 * which exit itself has not.
 */
export function scoreText(
  criterion: Criterion,
  path: PathId,
  score: number,
  capitalEnvelope: number,
  none: string,
  { format }: Pick<Text, 'format'>,
): string {
  switch (criterion) {
    case 'certaintyEquivalent':
      return format.money(score * capitalEnvelope);
    case 'worseThanExit':
      return path === 'exit' ? none : chance(worseThanExit(score));
    default:
      return roi(score);
  }
}
