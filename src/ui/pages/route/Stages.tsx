import { useId } from 'react';
import type { FilingStage } from '../../../model/filingRoute';
import { keysOf, pathOfKey, type ValueKey } from '../../../model/values';
import { timelineEnd, type LaunchPanel } from '../../charts/LaunchTimeline';
import { count } from '../../format';
import { useRouteText } from '../../i18n/useRouteText';
import { useLaunches } from '../../panels/useLaunches';
import { Citation } from '../guide/Citation';
import { ValuesNow } from '../guide/ValuesNow';
import { offRoute } from './stageStanding';
import { StageMonths } from './StageMonths';

function Demands({ stage: { title, demands } }: { stage: FilingStage }) {
  const { route: words } = useRouteText();
  if (demands.length === 0) return null;
  return (
    <>
      <h4>{words.demands}</h4>
      <ul className="statements" aria-label={words.demandsOf({ stage: title })}>
        {demands.map(({ text, grade, sources }) => (
          <li key={text}>
            <p>{text}</p>
            <Citation grade={grade} sources={sources} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Values behind a stage, of each path only where the stage is on its route. */
function keysBehind({ id, parameters }: FilingStage, panels: readonly LaunchPanel[]): readonly ValueKey[] {
  const off = panels
    .filter(({ path, stages }) => stages.length > 0 && offRoute(id, path, stages) !== null)
    .map(({ path }) => path);
  return parameters.flatMap(keysOf).filter((key) => !off.some((path) => path === pathOfKey(key)));
}

/** The stages on the way to launch: what each demands, and how long it takes with the values as they are. */
export function Stages({ stages }: { stages: readonly FilingStage[] }) {
  const { route: words } = useRouteText();
  const panels = useLaunches();
  const end = timelineEnd(panels);
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} data-place="stages" tabIndex={-1}>
        {words.stages}
      </h2>
      <p className="how">{words.stagesHow}</p>
      <ol className="stages">
        {stages.map((stage, index) => (
          <li key={stage.id} className="stage">
            <div>
              <h3 data-place={stage.id} tabIndex={-1}>
                {words.stage({ number: count(index + 1), title: stage.title })}
              </h3>
              <p>{stage.what}</p>
              <dl className="facts">
                <div>
                  <dt>{words.decidedBy}</dt>
                  <dd>{stage.decides}</dd>
                </div>
              </dl>
              <Citation grade={stage.grade} sources={stage.sources} />
              <Demands stage={stage} />
            </div>
            <div className="stage-beside">
              <StageMonths id={stage.id} title={stage.title} panels={panels} end={end} />
              <h4>{words.values}</h4>
              <ValuesNow keys={keysBehind(stage, panels)} label={words.valuesOf({ stage: stage.title })} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
