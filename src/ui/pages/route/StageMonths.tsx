import type { StageQuantiles } from '../../../analysis/result';
import type { StageId } from '../../../model/filingRoute';
import type { LaunchPanel } from '../../charts/LaunchTimeline';
import { PathMark } from '../../charts/PathMark';
import { chance, months } from '../../format';
import { useRouteText } from '../../i18n/useRouteText';
import { offRoute } from './stageStanding';

interface StageMonthsProps {
  id: StageId;
  title: string;
  panels: readonly LaunchPanel[];
  /** Last month of the strips, the same for all stages. */
  end: number;
}

/** A stage from its start to its P90, with its P10 and P50, on a line from the first month to the last. */
function MonthStrip({ stage: { start, p10, p50, p90 }, end }: { stage: StageQuantiles; end: number }) {
  const at = (month: number): string => `${(100 * Math.min(month, end)) / end}%`;
  const between = (from: number, to: number): string =>
    `${(100 * Math.max(0, Math.min(to, end) - Math.min(from, end))) / end}%`;
  return (
    <svg className="month-strip" width="100%" height="12" aria-hidden="true">
      <line className="strip-base" x1="0" x2="100%" y1="6" y2="6" />
      <rect className="strip-solid" x={at(start)} y="3" width={between(start, p50)} height="6" />
      <rect className="strip-pale" x={at(p50)} y="3" width={between(p50, p90)} height="6" />
      <line className="strip-notch" x1={at(p10)} x2={at(p10)} y1="1" y2="11" />
      <line className="strip-notch" x1={at(p50)} x2={at(p50)} y1="1" y2="11" />
    </svg>
  );
}

/** When a stage is over on each path, in the run on screen, or why it is not on the path's route. */
export function StageMonths({ id, title, panels, end }: StageMonthsProps) {
  const text = useRouteText();
  const words = text.route;
  const routes = panels.filter(({ stages }) => stages.length > 0);
  if (routes.length === 0) return null;
  const isTimed = routes.some(({ stages }) => stages.some(({ stage }) => stage === id));
  return (
    <table className="stage-months">
      <caption>{words.overOf({ stage: title })}</caption>
      <thead>
        <tr>
          <th scope="col">{isTimed ? words.over : words.path}</th>
          {isTimed &&
            ['P10', 'P50', 'P90'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
        </tr>
      </thead>
      {routes.map(({ path, name, stages }) => {
        const timed = stages.find(({ stage }) => stage === id);
        const off = offRoute(id, path, stages);
        return (
          <tbody key={path} className={path}>
            <tr>
              <th scope="row">
                <PathMark path={path} size={10} /> {name}
                {timed !== undefined && timed.probability < 1 && (
                  <span className="happens"> {words.inWorlds({ chance: chance(timed.probability) })}</span>
                )}
              </th>
              {timed === undefined ? (
                <td colSpan={3} className="off-route">
                  {off === null ? words.countedAfter : text.offRoute[off]}
                </td>
              ) : (
                [timed.p10, timed.p50, timed.p90].map((month, index) => <td key={index}>{months(month)}</td>)
              )}
            </tr>
            {timed !== undefined && (
              <tr className="strip-row">
                <td colSpan={4}>
                  <MonthStrip stage={timed} end={end} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
