import { enReport, type ReportText } from './en/report';
import { useTexts } from './language';

/** The words of the report, and those of the sources page. */
export function useReportText(): ReportText {
  return useTexts('report', enReport);
}
