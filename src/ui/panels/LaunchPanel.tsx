import { memo } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { timelineHeight } from '../charts/room';
import { inHundred } from '../format';
import { Terms } from '../glossary/Terms';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { useLaunches } from './useLaunches';

const LaunchPicture = lazyPart('first', async () => (await import('./LaunchPicture')).LaunchPicture);
const LaunchTable = lazyPart('later', async () => (await import('./LaunchTable')).LaunchTable);

const terms = ['percentiles', 'filing'] as const;

/** When we can launch, as a timeline for each entry path or as a table. */
export const LaunchPanel = memo(function LaunchPanel() {
  const { launch: words } = useText();
  const panels = useLaunches();
  const [ours, partners] = panels.map(({ launch }) =>
    launch === null ? words.unknown : inHundred(launch.publicFacing.probabilityNeverLicensed),
  );
  return (
    <ChartFrame
      question={words.question}
      how={<Terms text={words.how({ bifurcation: ours!, partner: partners! })} terms={terms} />}
      height={timelineHeight(panels)}
      table={<LaunchTable panels={panels} />}
    >
      <LaunchPicture panels={panels} />
    </ChartFrame>
  );
});
