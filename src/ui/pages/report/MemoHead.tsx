import { FIRST_YEAR } from '../../shownRun';
import { useReportText } from '../../i18n/useReportText';

/** Who says this, of what, and for when. */
export function MemoHead({ scenario }: { scenario: string }) {
  const text = useReportText();
  return (
    <header className="memo-head">
      <span className="memo-brand">
        <svg width="20" height="18" viewBox="0 0 20 18" aria-hidden="true">
          <path className="memo-peak" d="M2.5 11L10 2.5L17.5 11" />
          <path className="memo-water" d="M1.5 15.5q2.1-2 4.25 0t4.25 0t4.25 0t4.25 0" />
        </svg>
        <span>{text.top.home}</span>
      </span>
      <span>{text.report.head({ scenario, date: text.format.date(`${FIRST_YEAR}-01`) })}</span>
    </header>
  );
}
