import { useReportText } from '../../i18n/useReportText';
import { Advice } from './Advice';
import { Change } from './Change';
import { Checks } from './Checks';
import { Live } from './Live';
import { Losses } from './Losses';
import { MemoHead } from './MemoHead';
import { MethodLine } from './MethodLine';
import { Outcomes } from './Outcomes';
import { StrategyTable } from './StrategyTable';
import { Unknown } from './Unknown';
import { useOnePage } from './useOnePage';
import type { Report } from './useReport';

interface MemoProps {
  /** Null before the first run. */
  report: Report | null;
  title: string;
  isPaper: boolean;
  /** Whether all of it is worked out. */
  isReady: boolean;
}

/** The decision on one page of paper. */
export function Memo({ report, title, isPaper, isReady }: MemoProps) {
  const text = useReportText();
  const onePage = useOnePage(isPaper);
  return (
    <section className="memo-sheet" aria-label={text.report.memo}>
      <div ref={onePage} className="memo">
        <MemoHead scenario={title} />
        {report === null ? (
          <p className="memo-pending">{text.report.status.first}</p>
        ) : (
          <>
            <Advice report={report} />
            <Outcomes report={report} isPaper={isPaper} />
            <StrategyTable report={report} isPaper={isPaper} />
            <div className="memo-pair">
              <Change report={report} isPaper={isPaper} />
              <div>
                <Live report={report} isPaper={isPaper} />
                <Checks report={report} />
              </div>
            </div>
            <div className="memo-pair">
              <Losses report={report} />
              <Unknown report={report} />
            </div>
            <MethodLine report={report} isReady={isReady} />
          </>
        )}
      </div>
    </section>
  );
}
