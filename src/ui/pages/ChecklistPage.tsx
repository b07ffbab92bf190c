import { useCallback } from 'react';
import { useChecklistText } from '../i18n/useChecklistText';
import { AnalysesProblem } from '../panels/AnalysesProblem';
import { useApp } from '../StoreContext';
import { useIsOvertaken } from '../useAnswers';
import { useInSight } from '../useInSight';
import { BeforeAnything } from './checklist/BeforeAnything';
import { ChecklistItems } from './checklist/ChecklistItems';
import { ChecklistTables } from './checklist/ChecklistTables';
import { FirstFindings } from './checklist/FirstFindings';
import { useChecklist } from './checklist/useChecklist';
import { PageTitle } from './PageTitle';
import type { PageProps } from './pageProps';
import { readinessOf } from './report/readiness';
import { usePlace } from './usePlace';
import './checklist/checklist.css';

/** What to do next: what to find out first, and a deployment checklist with the figures of this scenario. */
export function ChecklistPage({ at }: PageProps) {
  const text = useChecklistText();
  const words = text.checklist;
  const checklist = useChecklist();
  const isOvertaken = useIsOvertaken();
  const run = useApp((state) => state.run);
  const inputs = useApp((state) => state.inputs);
  const dragging = useApp((state) => state.dragging);
  const title = useApp((state) => state.inputs.name ?? state.scenario.title);
  const inSight = useAllInSight();
  usePlace(at);
  const { isReady, says } = readinessOf(
    { run, inputs, dragging },
    checklist?.report ?? null,
    isOvertaken,
    text,
  );
  return (
    <article ref={inSight} className="reading checklist">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{text.format.sentences([words.lead({ title }), words.how])}</p>
      <AnalysesProblem />
      <div className="checklist-bar">
        <button
          type="button"
          className="button"
          aria-describedby="checklist-status"
          onClick={() => window.print()}
        >
          {words.print}
        </button>
        <p id="checklist-status" role="status">
          {isReady && checklist?.isKnown !== true ? words.waiting : says}
        </p>
      </div>
      {checklist === null ? (
        <div className="reading-place" />
      ) : (
        <>
          <FirstFindings checklist={checklist} />
          <BeforeAnything checklist={checklist} />
          <ChecklistItems
            id="steps"
            title={words.steps.title}
            how={
              checklist.report.verdict.verdict.ranking[0] === 'exit'
                ? words.steps.byStake
                : words.steps.inTurn
            }
            items={checklist.steps}
            checklist={checklist}
          />
          <ChecklistItems
            id="abilities"
            title={words.abilities.title}
            how={words.abilities.how}
            items={checklist.abilities}
            checklist={checklist}
          />
          <ChecklistTables checklist={checklist} />
        </>
      )}
    </article>
  );
}

/** Asks first for what the page says of the analyses. */
function useAllInSight(): (element: Element | null) => () => void {
  const information = useInSight('information');
  const tornado = useInSight('tornado');
  const flips = useInSight('flips');
  const losses = useInSight('losses');
  return useCallback(
    (element: Element | null) => {
      const stops = [information, tornado, flips, losses].map((part) => part(element));
      return () => stops.forEach((stop) => stop?.());
    },
    [information, tornado, flips, losses],
  );
}
