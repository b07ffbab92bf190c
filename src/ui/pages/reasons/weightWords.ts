import type { BarrierWeight, Weight } from '../../../analysis/barrierWeights';
import { points, pointsSigned } from '../../format';
import type { ReasonText } from '../../i18n/en/reasons';
import { sizeOf } from '../../panels/barrierMeaning';

/** A weight with two standard errors: "+46.2 ± 1.0". */
export function weightInWords({ points: gained, standardError }: Weight, text: ReasonText): string {
  return text.barriers.weight({ value: pointsSigned(gained), error: points(2 * standardError) });
}

/** What is said of a reason that weighs little; empty where it weighs much. */
export function weightNote(weight: BarrierWeight, text: ReasonText): string {
  const { nothingNote, smallNote, licensingNote } = text.barriers;
  const size = sizeOf(weight);
  if (size === 'large') return '';
  if (size === 'nothing') return nothingNote;
  return weight.barrier === 'licensingAndFiling' ? licensingNote : smallNote;
}
