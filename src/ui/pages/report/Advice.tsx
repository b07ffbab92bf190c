import { useMemo } from 'react';
import { RichText } from '../../i18n/RichText';
import { useReportText } from '../../i18n/useReportText';
import { useVerdictText } from '../../i18n/useVerdictText';
import { adviceWords } from './adviceWords';
import type { Report } from './useReport';

/** The advice as the title of the memo, and what it rests on. */
export function Advice({ report: { verdict, recommendation } }: { report: Report }) {
  const text = useReportText();
  const verdictText = useVerdictText();
  const { firmness, title, lede } = useMemo(
    () => adviceWords(verdict, recommendation, text, verdictText),
    [verdict, recommendation, text, verdictText],
  );
  return (
    <>
      <p className="memo-firmness">{firmness}</p>
      <h2 id="memo-title">{title}</h2>
      <p className="memo-lede">
        <RichText text={lede.join(text.report.gap)} />
      </p>
    </>
  );
}
