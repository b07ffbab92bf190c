import { scaleLinear } from 'd3-scale';
import { memo } from 'react';
import type { Replay } from '../../analysis/replay';
import { markOutline } from './PathMark';
import type { ReplayAxis } from './replayAxis';

const HEIGHT = 28;
const MARGIN = 10;
const TICK = 72;
const RADIUS = 4.5;

function scaleOf({ low, high }: ReplayAxis, width: number) {
  return scaleLinear([low, high], [MARGIN, Math.max(2 * MARGIN, width - MARGIN)]);
}

interface StripProps {
  axis: ReplayAxis;
  width: number;
}

function Grid({ axis, width, height }: StripProps & { height: number }) {
  const toX = scaleOf(axis, width);
  return toX
    .ticks(Math.max(2, Math.floor(width / TICK)))
    .map((at) => (
      <line
        key={at}
        className={at === 0 ? 'zero-line' : 'grid-line'}
        x1={Math.round(toX(at)) + 0.5}
        x2={Math.round(toX(at)) + 0.5}
        y2={height}
      />
    ));
}

/** The three paths of a case on the axis that all cases share; the best lies on top. */
export const ReplayStrip = memo(function ReplayStrip({
  replay,
  axis,
  width,
}: StripProps & { replay: Replay | undefined }) {
  const toX = scaleOf(axis, width);
  return (
    <svg className="replay-strip" width={width} height={HEIGHT} aria-hidden="true">
      <Grid axis={axis} width={width} height={HEIGHT} />
      {replay?.ranking.toReversed().map((path) => (
        <path
          key={path}
          className={`replay-mark ${path}`}
          d={markOutline(path, toX(replay.paths[path].score.mean), HEIGHT / 2, RADIUS)}
        />
      ))}
    </svg>
  );
});

/** The figures of the axis above the strips. */
export function ReplayTicks({ axis, width, tickText }: StripProps & { tickText: (value: number) => string }) {
  const toX = scaleOf(axis, width);
  return (
    <svg className="replay-ticks" width={width} height={16} aria-hidden="true">
      {toX.ticks(Math.max(2, Math.floor(width / TICK))).map((at) => (
        <text key={at} x={toX(at)} y={12} textAnchor="middle">
          {tickText(at)}
        </text>
      ))}
    </svg>
  );
}
