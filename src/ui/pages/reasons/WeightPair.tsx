import type { Weight } from '../../../analysis/barrierWeights';
import { entryPaths, type EntryPath } from '../../../model/parameters';
import { tick } from '../../format';
import { WeightMark } from './WeightMark';
import { weightScale } from './weightScale';

const WIDTH = 250;
const HEIGHT = 20;
const TICKS = 4;

interface PairProps {
  weights: Readonly<Record<EntryPath, Weight>> | null;
  domain: readonly [low: number, high: number];
  isStale: boolean;
}

/** What a reason weighs on the two entry paths: a mark for each, joined by a line. */
export function WeightPair({ weights, domain, isStale }: PairProps) {
  const toX = weightScale(domain, WIDTH);
  const middle = HEIGHT / 2;
  return (
    <svg
      className={`weight-pair ${isStale ? 'is-stale' : ''}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
    >
      <line className="strip-zero" x1={toX(0)} x2={toX(0)} y1={0} y2={HEIGHT} />
      {weights !== null && (
        <>
          <line
            className="strip-base"
            x1={toX(weights.bifurcation.points)}
            x2={toX(weights.partner.points)}
            y1={middle}
            y2={middle}
          />
          {entryPaths.map((path) => (
            <g key={path} className={path}>
              <WeightMark path={path} weight={weights[path]} toX={toX} y={middle} />
            </g>
          ))}
        </>
      )}
    </svg>
  );
}

/** The points along such pairs, written once above them. */
export function WeightAxis({ domain }: Pick<PairProps, 'domain'>) {
  const toX = weightScale(domain, WIDTH);
  return (
    <svg className="weight-pair" width={WIDTH} height={14} aria-hidden="true">
      {toX.ticks(TICKS).map((value) => (
        <text key={value} x={toX(value)} y={11} textAnchor="middle">
          {tick(value * 100)}
        </text>
      ))}
    </svg>
  );
}
