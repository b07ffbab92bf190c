import { memo } from 'react';
import type { FlipResult } from '../../analysis/flips';
import type { Finding } from '../../state/decision';
import type { TrackScale } from './trackScale';
import './flipMarks.css';

interface FlipMarksProps {
  flips: Finding<FlipResult> | null;
  scale: TrackScale;
  /** Where two values share a track, which of them it is: its marks alone then, in its half of the track. */
  half?: 'bifurcation' | 'partner';
}

const percentage = (place: number): string => `${(100 * place).toFixed(3)}%`;

/** The track in the colours of what wins along it, and a tick at each change; nothing where nothing changes. */
export const FlipMarks = memo(function FlipMarks({ flips, scale, half }: FlipMarksProps) {
  if (flips === null || flips.value.flips.length === 0) return null;
  const { value, isStale } = flips;
  return (
    <span className={`flip-marks ${half ?? ''} ${isStale ? 'is-stale' : ''}`}>
      {half === undefined &&
        value.segments.map(({ from, to, winner, tooClose }) => (
          <span
            key={from}
            className={`flip-stretch ${tooClose ? 'too-close' : winner}`}
            style={{
              left: percentage(scale.placeOf(from)),
              right: percentage(1 - scale.placeOf(to)),
            }}
          />
        ))}
      {value.flips.map(({ at }) => (
        <span key={at} className="flip-tick" style={{ left: percentage(scale.placeOf(at)) }} />
      ))}
    </span>
  );
});
