import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import type { Spread } from '../../analysis/spread';
import type { GapHistogram as Histogram } from '../../analysis/sameWorlds';
import type { PathId } from '../../model/parameters';
import { outcome, tick } from '../format';
import { useRiskText } from '../i18n/useRiskText';
import { sideWords } from './sideWords';
import { spreadLabels } from './spreadLabels';
import './gapHistogram.css';

interface GapHistogramProps {
  /** The gap is what the first has over the second. */
  first: PathId;
  second: PathId;
  /** null before the first run. */
  histogram: Histogram | null;
  gap: Spread | null;
  width: number;
}

const TOP = 22;
const BARS = 118;
const AXIS = 24;
const RANGE = 38;
/** Height of the picture, px. */
export const GAP_HEIGHT = TOP + BARS + AXIS + RANGE;

const LABEL = 76;
const BLANK: readonly [number, number] = [-50, 150];

/** Worlds by how far one path is ahead of another in them: on which side of zero, where most lie, and how far the rest. */
export const GapHistogram = memo(function GapHistogram({
  first,
  second,
  histogram,
  gap,
  width,
}: GapHistogramProps) {
  const text = useRiskText();
  const words = text.sameWorlds;
  const [from, to] = histogram === null ? BLANK : [histogram.from, histogram.to];
  const toX = useMemo(() => scaleLinear([from, to], [0, width]), [from, to, width]);
  const base = TOP + BARS;
  const zero = toX(0);
  const left = words.left({ path: text.paths[second].short });
  const right = words.right({ path: text.paths[first].short });
  const { leftEnd, rightStart } = sideWords(zero, width, left, right);
  return (
    <svg className="gap-histogram" width={width} height={GAP_HEIGHT} aria-hidden="true">
      {toX.ticks(Math.max(3, Math.floor(width / 80))).map((value) => (
        <g key={value}>
          {value !== 0 && (
            <line
              className="grid-line"
              x1={Math.round(toX(value)) + 0.5}
              x2={Math.round(toX(value)) + 0.5}
              y1={TOP}
              y2={base}
            />
          )}
          <text x={toX(value)} y={base + 17} textAnchor={anchorAt(toX(value), width)}>
            {tick(value)}
          </text>
        </g>
      ))}
      {histogram !== null && (
        <>
          <path className={second} d={bars(histogram, toX, base, [from, 0])} />
          <path className={first} d={bars(histogram, toX, base, [0, to])} />
        </>
      )}
      <line className="row-line" x2={width} y1={base + 0.5} y2={base + 0.5} />
      <line
        className="zero-line"
        x1={Math.round(zero) + 0.5}
        x2={Math.round(zero) + 0.5}
        y1={TOP - 4}
        y2={base}
      />
      <text className={`side ${second}`} x={leftEnd} y={13} textAnchor="end">
        {left}
      </text>
      <text className={`side ${first}`} x={rightStart} y={13}>
        {right}
      </text>
      {gap !== null && <Range gap={gap} toX={toX} y={base + AXIS + 10} width={width} />}
    </svg>
  );
});

function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  return x < 16 ? 'start' : x > width - 16 ? 'end' : 'middle';
}

/** Outline of the bars, as far as they lie within limits: the bin that holds 0 has two colours. */
function bars(
  { from, to, shares }: Histogram,
  toX: (value: number) => number,
  base: number,
  [low, high]: readonly [number, number],
): string {
  const size = (to - from) / shares.length;
  const most = Math.max(...shares);
  return shares
    .map((share, bin) => {
      const start = Math.max(low, from + bin * size);
      const end = Math.min(high, from + (bin + 1) * size);
      if (share === 0 || end <= start) return '';
      const isLast = end === from + (bin + 1) * size;
      const [x, until] = [toX(start), toX(end) - (isLast ? 1 : 0)];
      const height = (BARS * share) / most;
      return `M${x.toFixed(1)},${base}V${(base - height).toFixed(1)}H${until.toFixed(1)}V${base}z`;
    })
    .join('');
}

interface RangeProps {
  gap: Spread;
  toX: (value: number) => number;
  y: number;
  width: number;
}

/** Median, and the line on which eight of ten worlds lie. */
function Range({ gap, toX, y, width }: RangeProps) {
  const words = useRiskText().sameWorlds;
  const inside = (value: number): number => Math.min(width - 1, Math.max(1, toX(value)));
  const [p10, p50, p90] = [inside(gap.p10), inside(gap.p50), inside(gap.p90)];
  const places = spreadLabels([p10, p50, p90], LABEL, LABEL / 2 - 6, width - LABEL / 2 + 6);
  const labels = [
    words.p10({ value: outcome(gap.p10) }),
    words.median({ value: outcome(gap.p50) }),
    words.p90({ value: outcome(gap.p90) }),
  ];
  return (
    <g className="range">
      <path d={`M${p10},${y - 3.5}v7M${p10},${y}H${p90}M${p90},${y - 3.5}v7`} />
      <path className="median" d={`M${p50},${y - 4.5}l4.5,7.5h-9z`} />
      {labels.map((label, index) => (
        <text key={index} x={places[index]} y={y + 19} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}
