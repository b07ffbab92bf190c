import { Fragment, memo } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { LaunchTimeline, timelineHeight } from '../charts/LaunchTimeline';
import { useWidth } from '../charts/useWidth';
import { chance, inHundred, months } from '../format';
import { useText } from '../i18n/TextContext';
import { useLaunches } from './useLaunches';

const ASSUMED_WIDTH = 500;

/** When we can launch, as a timeline for each entry path or as a table. */
export const LaunchPanel = memo(function LaunchPanel() {
  const text = useText();
  const { panels, hasResult } = useLaunches();
  const height = timelineHeight(panels);
  const words = text.launch;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const never = panels.map(({ launch }) => inHundred(launch?.publicFacing.probabilityNeverLicensed ?? 0));
  const month = (value: number | null): string => (value === null ? words.never : months(value));
  const table = (
    <table className="twin">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {[words.stage, words.begins, 'P10', 'P50', 'P90', words.chance].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {panels.map(({ path, name, stages, launch }) => (
          <Fragment key={path}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={`path ${path}`}>
                {name}
              </th>
            </tr>
            {stages.map(({ stage, start, p10, p50, p90, probability }) => (
              <tr key={stage}>
                <th scope="row">{text.stages[stage]}</th>
                {[start, p10, p50, p90].map((value, index) => (
                  <td key={index}>{months(value)}</td>
                ))}
                <td>{chance(probability)}</td>
              </tr>
            ))}
            {launch !== null &&
              (
                [
                  [words.closedLoop, launch.closedLoop],
                  [words.publicFacing, launch.publicFacing],
                ] as const
              ).map(([label, { p10, p50, p90, probabilityLive }]) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{text.strategies.none}</td>
                  <td>{month(p10)}</td>
                  <td>{month(p50)}</td>
                  <td>{month(p90)}</td>
                  <td>{chance(probabilityLive)}</td>
                </tr>
              ))}
            {launch !== null && (
              <tr>
                <th scope="row">{words.neverLicensed}</th>
                <td colSpan={4}>{text.strategies.none}</td>
                <td>{chance(launch.publicFacing.probabilityNeverLicensed)}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
  return (
    <ChartFrame
      question={words.question}
      how={!hasResult ? words.loading : words.how(never[0]!, never[1]!)}
      height={height}
      table={table}
    >
      <div ref={measure}>
        <LaunchTimeline panels={panels} width={width} />
      </div>
    </ChartFrame>
  );
});
