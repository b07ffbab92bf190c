import { rankingOf, type Criterion } from '../../../analysis/criterion';
import type { Explanation, Subject } from '../../../analysis/explainDifference';
import { pathIds, type PathId } from '../../../model/parameters';
import { replicateStandardError } from '../../../numerics/replicates';
import { pointsSigned, roi } from '../../format';
import type { DifferenceText } from '../../i18n/en/difference';
import { scoreText } from '../../scoreText';

/** What a reader can have explained: a path, or the lead of the best over the second. */
export const subjectNames = [...pathIds, 'lead'] as const;
export type SubjectName = (typeof subjectNames)[number];

/** What a name stands for: the two best are those of the inputs as they are now. */
export function subjectOf(name: SubjectName, { to }: Explanation): Subject {
  if (name !== 'lead') return name;
  const [first, second] = rankingOf(to);
  return [first, second];
}

/** What is explained unless the reader says otherwise: the best path, or the one that moves most where that one does not move. */
export function usualSubject({ from, to }: Explanation): SubjectName {
  const moved = (path: PathId): number => Math.abs(to[path].score - from[path].score);
  const [best] = rankingOf(to);
  return moved(best) > 0
    ? best
    : pathIds.reduce((most, path) => (moved(path) > moved(most) ? path : most), best);
}

/** "Partner-led", "Lead of partner-led entry over market exit". */
export function subjectTitle(subject: Subject, text: DifferenceText): string {
  if (typeof subject === 'string') return text.paths[subject].title;
  const [first, second] = subject;
  return text.difference.leadOf({ first: text.paths[first].object, second: text.paths[second].object });
}

const NOTHING = '–';

/** How high the subject stands. */
export function levelText(
  subject: Subject,
  level: number,
  criterion: Criterion,
  text: DifferenceText,
): string {
  if (typeof subject !== 'string') return pointsSigned(level);
  return criterion === 'worseThanExit' ? scoreText(criterion, subject, level, 1, NOTHING, text) : roi(level);
}

/** Errors of where the subject starts and ends. */
export function endErrors(subject: Subject, { from, to }: Explanation): readonly [number, number] {
  const error = (scores: Explanation['from']): number => {
    if (typeof subject === 'string') return replicateStandardError(scores[subject].replicateMeans);
    const [first, second] = subject;
    const other = scores[second].replicateMeans;
    return replicateStandardError(scores[first].replicateMeans.map((value, index) => value - other[index]!));
  };
  return [error(from), error(to)];
}
