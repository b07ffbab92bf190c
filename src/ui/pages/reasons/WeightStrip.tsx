import type { Weight } from '../../../analysis/barrierWeights';
import type { EntryPath } from '../../../model/parameters';
import { WeightMark } from './WeightMark';
import { weightScale } from './weightScale';

interface WeightStripProps {
  path: EntryPath;
  weight: Weight;
  /** What the other reasons weigh on the same path, points. */
  others: readonly number[];
  domain: readonly [low: number, high: number];
  isStale: boolean;
}

const WIDTH = 180;
const HEIGHT = 20;

/** Where a reason's weight on a path lies among those of the other ten. */
export function WeightStrip({ path, weight, others, domain, isStale }: WeightStripProps) {
  const toX = weightScale(domain, WIDTH);
  const middle = HEIGHT / 2;
  return (
    <svg
      className={`weight-strip ${path} ${isStale ? 'is-stale' : ''}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <line className="strip-base" x1={toX(domain[0])} x2={toX(domain[1])} y1={middle} y2={middle} />
      <line className="strip-zero" x1={toX(0)} x2={toX(0)} y1={2} y2={HEIGHT - 2} />
      {others.map((other, index) => (
        <line
          key={index}
          className="strip-other"
          x1={toX(other)}
          x2={toX(other)}
          y1={middle - 4}
          y2={middle + 4}
        />
      ))}
      <WeightMark path={path} weight={weight} toX={toX} y={middle} />
    </svg>
  );
}
