import { grades, type Grade } from '../../model/dataReader';
import type { Provenance } from '../../model/valueEntries';

/** The grade of values that share a label: that of the weakest. */
export function weakestGrade(views: readonly { readonly provenance: Provenance }[]): Grade {
  return grades[Math.max(...views.map(({ provenance }) => grades.indexOf(provenance.grade)))]!;
}
