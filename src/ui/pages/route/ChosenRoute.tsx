import { useId } from 'react';
import type { LaunchQuantiles } from '../../../analysis/result';
import { PathMark } from '../../charts/PathMark';
import { inHundred, months } from '../../format';
import { RichText } from '../../i18n/RichText';
import { useRouteText } from '../../i18n/RouteTextContext';
import { useLaunches } from '../../panels/useLaunches';
import { routeKind } from './stageStanding';

function inMonths(
  { p10, p50, p90 }: LaunchQuantiles,
  sentence: (p10: string, p50: string, p90: string) => string,
): string {
  return p10 === null || p50 === null || p90 === null ? '' : sentence(months(p10), months(p50), months(p90));
}

/** Which filing each path goes through as the values are, and when that lets it launch. */
export function ChosenRoute() {
  const { route: words } = useRouteText();
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
                <RichText text={words.onRoute(name, words.kinds[kind])} />{' '}
                {kind === 'none' ? (
                  inMonths(launch.closedLoop, words.closedLoop)
                ) : (
                  <>
                    {inMonths(launch.publicFacing, words.launches)}{' '}
                    {words.neverLicensed(inHundred(launch.publicFacing.probabilityNeverLicensed))}
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
