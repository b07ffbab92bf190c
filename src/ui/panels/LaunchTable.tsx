import { Fragment } from 'react';
import type { LaunchPanel } from '../charts/LaunchTimeline';
import { chance, months } from '../format';
import { Terms } from '../glossary/Terms';
import { usePictureText } from '../i18n/usePictureText';

const stageTerms = ['politicalHold'] as const;
const launchTerms = ['closedLoop'] as const;
const none = [] as const;

/** Filing stages and launch months of each entry path as a table. */
export function LaunchTable({ panels }: { panels: readonly LaunchPanel[] }) {
  const text = usePictureText();
  const words = text.launch;
  const month = (value: number | null): string => (value === null ? words.never : months(value));
  return (
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
        {panels.map(({ path, name, stages, launch }, index) => (
          <Fragment key={path}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={`path ${path}`}>
                {name}
              </th>
            </tr>
            {stages.map(({ stage, start, p10, p50, p90, probability }) => (
              <tr key={stage}>
                <th scope="row">
                  <Terms text={text.stages[stage]} terms={index === 0 ? stageTerms : none} />
                </th>
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
                  <th scope="row">
                    <Terms text={label} terms={index === 0 ? launchTerms : none} />
                  </th>
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
}
