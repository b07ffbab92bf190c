import { scaleLinear } from 'd3-scale';
import { memo, useId, useMemo } from 'react';
import type { RiskAppetite } from '../../analysis/riskAppetite';
import { pathIds, type PathId } from '../../model/parameters';
import { plain, ratio, roi, tickPercent } from '../format';
import { useRiskText } from '../i18n/useRiskText';
import { ERRORS } from '../verdict';
import { spreadLabels } from './spreadLabels';
import './appetiteLines.css';

/** Risk-adjusted ROI of a path: its mean at λ = 0, its worst share at λ = 1, a straight line between. */
export type AppetiteLine = Readonly<Record<PathId, { readonly mean: number; readonly shortfall: number }>>;

interface AppetiteLinesProps {
  /** null before the first run. */
  lines: AppetiteLine | null;
  appetite: RiskAppetite | null;
  tail: number;
  width: number;
}

const TOP = 24;
const PLOT = 150;
const STRIP = 8;
const AXIS = 38;
/** Where the plot and the strip below it end, px from the top. */
export const APPETITE_PLOT = TOP + PLOT + STRIP;
/** Height of the picture, px. */
export const APPETITE_HEIGHT = APPETITE_PLOT + AXIS;

const WEIGHTS = [0, 0.25, 0.5, 0.75, 1];
const SAMPLES = 40;
const MARGIN = 0.14;
const LABEL = 15;
/** Width of a name with its value: a falling line passes below it. */
const NAME = 100;
const BLANK: readonly [number, number] = [-0.2, 0.2];

function at({ mean, shortfall }: AppetiteLine[PathId], weight: number): number {
  return mean + weight * (shortfall - mean);
}

/** From the best anywhere down to the second best everywhere: the lines that decide; others may leave below. */
function rangeOf(lines: AppetiteLine): readonly [number, number] {
  const seconds = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const values = pathIds.map((path) => at(lines[path], index / SAMPLES));
    return values.toSorted((a, b) => b - a)[1]!;
  });
  const high = Math.max(...pathIds.map((path) => lines[path].mean));
  const low = Math.min(...seconds);
  const margin = Math.max(0.01, (high - low) * MARGIN);
  return [low - margin, high + margin];
}

/** Risk-adjusted ROI of each path by the weight on the tail, and who leads where. */
export const AppetiteLines = memo(function AppetiteLines({
  lines,
  appetite,
  tail,
  width,
}: AppetiteLinesProps) {
  const text = useRiskText();
  const words = text.risk;
  const clip = useId();
  const [low, high] = useMemo(() => (lines === null ? BLANK : rangeOf(lines)), [lines]);
  const toY = useMemo(() => scaleLinear([low, high], [TOP + PLOT, TOP]), [low, high]);
  const strip = TOP + PLOT;
  return (
    <svg className="appetite-lines" width={width} height={APPETITE_HEIGHT} aria-hidden="true">
      <clipPath id={clip}>
        <rect x={0} y={TOP} width={width} height={PLOT} />
      </clipPath>
      {appetite?.switches.map(({ weight, low: from, high: to }) => (
        <rect
          key={weight}
          className="open"
          x={from * width}
          y={TOP}
          width={Math.max(1, (to - from) * width)}
          height={PLOT + STRIP}
        />
      ))}
      {toY.ticks(4).map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? 'zero-line' : 'grid-line'}
            x2={width}
            y1={Math.round(toY(value)) + 0.5}
            y2={Math.round(toY(value)) + 0.5}
          />
          <text x={0} y={toY(value) - 3}>
            {tickPercent(value)}
          </text>
        </g>
      ))}
      {lines !== null && (
        <>
          <g clipPath={`url(#${clip})`}>
            {pathIds.map((path) => (
              <line
                key={path}
                className={`appetite ${path}`}
                x1={0}
                x2={width}
                y1={toY(lines[path].mean)}
                y2={toY(lines[path].shortfall)}
              />
            ))}
          </g>
          <Names lines={lines} low={low} toY={toY} width={width} />
        </>
      )}
      <line className="row-line" x2={width} y1={strip + 0.5} y2={strip + 0.5} />
      {appetite?.segments.map(({ fromWeight, toWeight, winner }) => (
        <rect
          key={fromWeight}
          className={`winner ${winner}`}
          x={fromWeight * width}
          y={strip}
          width={(toWeight - fromWeight) * width}
          height={STRIP}
        />
      ))}
      {appetite?.switches.map(({ weight, low: from, high: to, standardError }) => (
        <g key={weight}>
          <rect
            className="winner-open"
            x={from * width}
            y={strip}
            width={Math.max(1, (to - from) * width)}
            height={STRIP}
          />
          <line
            className="switch"
            x1={weight * width}
            x2={weight * width}
            y1={strip - 4}
            y2={strip + STRIP}
          />
          <text
            className="switch-words"
            x={Math.min(width - 40, Math.max(40, weight * width))}
            y={TOP + 12}
            textAnchor="middle"
          >
            {words.switchAt({ weight: ratio(weight), error: ratio(ERRORS * standardError) })}
          </text>
        </g>
      ))}
      {WEIGHTS.map((weight) => (
        <text
          key={weight}
          x={weight * width}
          y={APPETITE_PLOT + 15}
          textAnchor={weight === 0 ? 'start' : weight === 1 ? 'end' : 'middle'}
        >
          {plain(weight)}
        </text>
      ))}
      <text x={0} y={APPETITE_PLOT + 31}>
        {words.meanAlone}
      </text>
      <text x={width} y={APPETITE_PLOT + 31} textAnchor="end">
        {words.tailAlone({ tail: text.format.share(tail) })}
      </text>
    </svg>
  );
});

interface NamesProps {
  lines: AppetiteLine;
  low: number;
  toY: (value: number) => number;
  width: number;
}

/** Each path's name with its value where its line ends, or below where it never shows. */
function Names({ lines, low, toY, width }: NamesProps) {
  const text = useRiskText();
  const isHidden = (path: PathId): boolean => Math.max(lines[path].mean, lines[path].shortfall) < low;
  const shown = pathIds.filter((path) => !isHidden(path));
  const hidden = pathIds.filter(isHidden);
  const places = spreadLabels(
    shown.map((path) => Math.min(TOP + PLOT, toY(at(lines[path], 1 - NAME / width))) - 6),
    LABEL,
    TOP + 10,
    TOP + PLOT - 6,
  );
  return (
    <>
      {shown.map((path, index) => (
        <text key={path} className={`name ${path}`} x={width} y={places[index]} textAnchor="end">
          {text.risk.lineEnd({ path: text.paths[path].short, value: roi(lines[path].shortfall) })}
        </text>
      ))}
      {hidden.map((path, index) => (
        <text key={path} className={`name ${path}`} x={0} y={TOP + PLOT - 6 - index * LABEL}>
          {text.risk.below({
            path: text.paths[path].short,
            from: roi(lines[path].mean),
            to: roi(lines[path].shortfall),
          })}
        </text>
      ))}
    </>
  );
}
