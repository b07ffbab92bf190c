import { useId } from 'react';
import type { LaunchQuantiles } from '../../../analysis/result';
import { PathMark } from '../../charts/PathMark';
import { inHundred, months } from '../../format';
import { RichText } from '../../i18n/RichText';
import type { RouteText } from '../../i18n/en/route';
import { useRouteText } from '../../i18n/useRouteText';
import { useLaunches } from '../../panels/useLaunches';
import { routeKind } from './stageStanding';

function inMonths({ p10, p50, p90 }: LaunchQuantiles, sentence: RouteText['route']['launches']): string {
  return p10 === null || p50 === null || p90 === null
    ? ''
    : sentence({ p10: months(p10), p50: months(p50), p90: months(p90) });
}

/** Which filing each path goes through as the values are, and when that lets it launch. */
export function ChosenRoute() {
  const { route: words, format } = useRouteText();
  const panels = useLaunches();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} data-place="launch" tabIndex={-1}>
        {words.chosen}
      </h2>
      <ul className="chosen-route">
        {panels.map(({ path, name, stages, launch }) => {
          if (launch === null) return null;
          const kind = routeKind(stages);
          return (
            <li key={path} className={path}>
              <PathMark path={path} size={10} />
              <p>
                <RichText text={words.onRoute({ path: name, route: words.kinds[kind] })} />
                {format.space}
                {kind === 'none' ? (
                  inMonths(launch.closedLoop, words.closedLoop)
                ) : (
                  <>
                    {inMonths(launch.publicFacing, words.launches)}
                    {format.space}
                    {words.neverLicensed({ of100: inHundred(launch.publicFacing.probabilityNeverLicensed) })}
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
