import type { EntryPath } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import type { ComplianceYear } from '../charts/ComplianceBars';
import { FIRST_YEAR } from '../shownRun';

/** Revenue and parts of the compliance tax of each year of a path; empty before the first result. */
export function complianceYears(shown: Shown | null, path: EntryPath): readonly ComplianceYear[] {
  const statement = shown?.result.paths[path].cashFlowStatementByYear ?? [];
  const parts = shown?.pictures[path].books?.complianceTaxByYear ?? [];
  return statement.flatMap(({ year, revenue }, index) => {
    const ofYear = parts[index];
    return ofYear === undefined ? [] : [{ ...ofYear, year: FIRST_YEAR + year - 1, revenue }];
  });
}
