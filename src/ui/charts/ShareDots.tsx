import { scaleLinear } from 'd3-scale';
import { luckRoom } from './tornadoRoom';

export interface ShareDot {
  readonly name: string;
  /** Share of a variance and twice its standard error; null while it is not known. */
  readonly share: number | null;
  readonly error: number;
  readonly words: string;
}

const LABEL = 176;
const VALUE = 40;
const RADIUS = 4.5;

/** Shares of a variance, a dot for each on one axis from nothing to all of it. */
export function ShareDots({ dots, width }: { dots: readonly ShareDot[]; width: number }) {
  const { row } = luckRoom;
  const toX = scaleLinear([0, 1], [LABEL, width - VALUE]).clamp(true);
  return (
    <svg className="share-dots" width={width} height={dots.length * row} aria-hidden="true">
      {dots.map(({ name, share, error, words }, index) => {
        const y = (index + 0.5) * row;
        return (
          <g key={name}>
            <text className="share-name" y={y + 4}>
              {name}
            </text>
            <line className="grid-line" x1={LABEL} x2={width - VALUE} y1={Math.round(y)} y2={Math.round(y)} />
            {share !== null && (
              <>
                <line
                  className="share-error"
                  x1={toX(share - error)}
                  x2={toX(share + error)}
                  y1={Math.round(y)}
                  y2={Math.round(y)}
                />
                <circle className="tornado-share" cx={toX(share)} cy={Math.round(y)} r={RADIUS} />
              </>
            )}
            <text x={width} y={y + 4} textAnchor="end">
              {words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
