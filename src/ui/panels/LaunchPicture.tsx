import { LaunchTimeline, type LaunchPanel } from '../charts/LaunchTimeline';
import { useWidth } from '../charts/useWidth';

const ASSUMED_WIDTH = 500;

/** Filing stages and launch months of each entry path as a timeline. */
export function LaunchPicture({ panels }: { panels: readonly LaunchPanel[] }) {
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  return (
    <div ref={measure}>
      <LaunchTimeline panels={panels} width={width} />
    </div>
  );
}
