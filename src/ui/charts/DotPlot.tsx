import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import type { PathId } from '../../model/parameters';
import { tick } from '../format';
import { usePictureText } from '../i18n/usePictureText';
import { countWorse, DOTS, layoutDots, type DotStack, type OutcomeRow } from './dotStacks';
import { markOutline } from './PathMark';
import { AXIS } from './room';
import './dotPlot.css';

/** Room in a row above the tallest stack for its caption. */
const CAPTION = 4;
const BASE = 12;

interface DotPlotProps {
  rows: readonly OutcomeRow[];
  medians: Readonly<Record<PathId, number>> | null;
  domain: readonly [number, number];
  lossLine: number;
  width: number;
  rowHeight: number;
  /** Name of each row inside the picture, where there is no table around it. */
  names?: Readonly<Record<PathId, string>>;
}

/** Fifty equally likely outcomes of each path on one axis; hollow where worse than the loss line. */
export const DotPlot = memo(function DotPlot({
  rows,
  medians,
  domain,
  lossLine,
  width,
  rowHeight,
  names,
}: DotPlotProps) {
  const text = usePictureText();
  const toX = useMemo(() => scaleLinear(domain, [0, width]), [domain, width]);
  const room = names === undefined ? rowHeight - BASE - CAPTION : rowHeight - BASE - 22;
  const layout = useMemo(() => layoutDots(rows, { toX, width, height: room }), [rows, toX, width, room]);
  const height = rows.length * rowHeight;
  const baseOf = (index: number): number => (index + 1) * rowHeight - BASE;
  const line = Math.min(width, Math.max(0, toX(lossLine)));
  return (
    <svg className="dot-plot" width={width} height={height + AXIS} aria-hidden="true">
      <rect className="loss-shade" x={0} y={0} width={line} height={height} />
      {toX.ticks(Math.max(3, Math.floor(width / 80))).map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? 'zero-line' : 'grid-line'}
            x1={Math.round(toX(value)) + 0.5}
            x2={Math.round(toX(value)) + 0.5}
            y2={height}
          />
          <text x={toX(value)} y={height + 18} textAnchor="middle">
            {tick(value)}
          </text>
        </g>
      ))}
      {layout.rows.map((row, index) => (
        <g key={row.path} className={row.path}>
          <line
            className="row-line"
            x2={width}
            y1={(index + 1) * rowHeight - 0.5}
            y2={(index + 1) * rowHeight - 0.5}
          />
          <Dots stack={row} base={baseOf(index)} diameter={layout.diameter} lossLine={lossLine} />
          {medians !== null && (
            <path className="median" d={`M${toX(medians[row.path])},${baseOf(index) + 2.5}l4,6.5h-8z`} />
          )}
          {medians !== null && (
            <text className="row-count" x={8} y={index * rowHeight + (names === undefined ? 18 : 34)}>
              {text.strategies.ofFifty({ count: String(countWorse(rows[index]!.outcomes, lossLine)) })}
            </text>
          )}
          {names !== undefined && (
            <text className="row-name" x={8} y={index * rowHeight + 18}>
              {names[row.path]}
            </text>
          )}
          {index === 0 && names === undefined && medians !== null && (
            <text x={8} y={34}>
              {text.strategies.worse}
            </text>
          )}
          {row.beyondRight > 0 && (
            <text className="row-more" x={width - 4} y={baseOf(index) - 8} textAnchor="end">
              {text.strategies.more({ count: String(row.beyondRight) })}
            </text>
          )}
          {row.beyondLeft > 0 && (
            <text className="row-more" x={8} y={baseOf(index) - 8}>
              {text.strategies.moreLeft({ count: String(row.beyondLeft) })}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
});

interface DotsProps {
  stack: DotStack;
  base: number;
  diameter: number;
  lossLine: number;
}

/** One outline for all solid and one for all hollow dots: two elements to update, not fifty. */
function Dots({ stack: { path, dots, single }, base, diameter, lossLine }: DotsProps) {
  const text = usePictureText();
  if (single !== null) {
    const worse = single.outcome < lossLine;
    return (
      <>
        <path className={worse ? 'dots-hollow' : 'dots'} d={markOutline(path, single.x, base - 7, 6)} />
        <text className="row-more" x={single.x + 14} y={base - 3}>
          {text.strategies.all({ count: String(Math.min(single.count, DOTS)) })}
        </text>
      </>
    );
  }
  const outline = (hollow: boolean): string =>
    dots
      .filter(({ outcome }) => outcome < lossLine === hollow)
      .map(({ x, up }) => markOutline(path, x, base - up, diameter * (hollow ? 0.36 : 0.43)))
      .join('');
  return (
    <>
      <path className="dots" d={outline(false)} />
      <path className="dots-hollow" d={outline(true)} />
    </>
  );
}
