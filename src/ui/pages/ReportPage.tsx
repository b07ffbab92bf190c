import { useCallback, useState } from 'react';
import { useReportText } from '../i18n/useReportText';
import { AnalysesProblem } from '../panels/AnalysesProblem';
import { useApp } from '../StoreContext';
import { useIsOvertaken } from '../useAnswers';
import { useInSight } from '../useInSight';
import { PageTitle } from './PageTitle';
import { Appendix } from './report/Appendix';
import { Memo } from './report/Memo';
import { readinessOf } from './report/readiness';
import { useIsPaper } from './report/useIsPaper';
import { useReport } from './report/useReport';
import './report/report.css';

/** The decision on one page of paper, to be printed by the browser; with every input behind it, if that is wanted. */
export function ReportPage() {
  const text = useReportText();
  const words = text.report;
  const report = useReport();
  const isPaper = useIsPaper();
  const isOvertaken = useIsOvertaken();
  const [hasAppendix, setHasAppendix] = useState(false);
  const run = useApp((state) => state.run);
  const inputs = useApp((state) => state.inputs);
  const dragging = useApp((state) => state.dragging);
  const scenario = useApp((state) => state.scenario);
  const { isReady, says } = readinessOf({ run, inputs, dragging }, report, isOvertaken, text);
  const inSight = useAllInSight();
  return (
    <article ref={inSight} className={isPaper ? 'reading report' : 'reading report is-narrow'}>
      <div className="report-bar">
        <PageTitle>{words.title}</PageTitle>
        <p className="lead">{words.lead}</p>
        <AnalysesProblem />
        <div className="report-actions">
          <button
            type="button"
            className="button primary"
            aria-describedby="report-status"
            onClick={() => window.print()}
          >
            {words.print}
          </button>
          <label className="touch">
            <input
              type="checkbox"
              checked={hasAppendix}
              onChange={(event) => setHasAppendix(event.currentTarget.checked)}
            />
            {words.withAppendix}
          </label>
        </div>
        <p id="report-status" role="status" className={isReady ? 'report-status is-ready' : 'report-status'}>
          {says}
          {!isReady && words.gap + words.status.warning}
        </p>
      </div>
      <Memo report={report} title={scenario.title} isPaper={isPaper} isReady={isReady} />
      {hasAppendix && report !== null && <Appendix report={report} />}
    </article>
  );
}

/** Asks first for what the memo says of the analyses. */
function useAllInSight(): (element: Element | null) => () => void {
  const tornado = useInSight('tornado');
  const flips = useInSight('flips');
  const losses = useInSight('losses');
  return useCallback(
    (element: Element | null) => {
      const stops = [tornado, flips, losses].map((part) => part(element));
      return () => stops.forEach((stop) => stop?.());
    },
    [tornado, flips, losses],
  );
}
