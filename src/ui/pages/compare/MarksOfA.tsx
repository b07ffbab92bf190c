import { useMemo } from 'react';
import { parameterOf, type ParameterId } from '../../../model/parameters';
import { parameterOfKey, pathOfKey, type ScenarioValues, type ValueKey } from '../../../model/values';
import { mode } from '../../../numerics/distribution';
import { markOutline } from '../../charts/PathMark';
import { trackScale, type TrackScale } from '../../controls/trackScale';
import { useParameter } from '../../controls/useParameter';

interface MarksOfAProps {
  id: ParameterId;
  keys: readonly ValueKey[];
  /** Values of A. */
  values: ScenarioValues;
}

/** Where A stands on the track of B's slider, hollow, and the way from there to B. */
export function MarksOfA({ id, keys, values }: MarksOfAProps) {
  const definition = parameterOf(id);
  const scale = useMemo(
    () => (definition.slider === undefined ? null : trackScale(definition)),
    [definition],
  );
  if (scale === null) return null;
  return (
    <div className="marks-of-a" aria-hidden="true">
      {keys.map((key) => {
        const value = values[key]!;
        return typeof value === 'object' ? (
          <MarkOfA key={key} valueKey={key} at={mode(value)} scale={scale} />
        ) : null;
      })}
    </div>
  );
}

const percentage = (place: number): string => `${(100 * place).toFixed(3)}%`;

function MarkOfA({ valueKey, at, scale }: { valueKey: ValueKey; at: number; scale: TrackScale }) {
  const view = useParameter(valueKey);
  const place = scale.placeOf(at);
  const now = Number.isNaN(view.centre) ? place : scale.placeOf(view.centre);
  const path = pathOfKey(valueKey);
  const isLever = parameterOfKey(valueKey).kind !== 'assumption';
  return (
    <span className={path ?? 'both'}>
      <span
        className="way-from-a"
        style={{ left: percentage(Math.min(place, now)), right: percentage(1 - Math.max(place, now)) }}
      />
      <svg
        className="mark-of-a"
        style={{ left: percentage(place) }}
        width={16}
        height={16}
        viewBox="-8 -8 16 16"
      >
        {isLever ? (
          <rect x={-2.5} y={-6.5} width={5} height={13} rx={1} />
        ) : (
          <path d={markOutline(path ?? 'bifurcation', 0, 0, 5)} />
        )}
      </svg>
    </span>
  );
}
