import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import {
  DUMBBELL_AXIS,
  DUMBBELL_ROW,
  dumbbellHeight,
  labelPlaces,
  labelWidth,
  type DumbbellRow,
} from './dumbbellRows';
import { markOutline } from './PathMark';
import './dumbbell.css';

interface DumbbellPlotProps {
  rows: readonly DumbbellRow[];
  width: number;
  tickText: (value: number) => string;
}

const MARGIN = 26;
const TICK = 64;

/** Where each path stood and stands on one axis: hollow before, solid after. */
export const DumbbellPlot = memo(function DumbbellPlot({ rows, width, tickText }: DumbbellPlotProps) {
  const toX = useMemo(() => {
    const values = rows.flatMap(({ from, to }) => [from, to]);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const least = Math.max(high - low, 0.01);
    return scaleLinear([low, low + least], [MARGIN, Math.max(2 * MARGIN, width - MARGIN)]);
  }, [rows, width]);
  const height = dumbbellHeight(rows.length);
  return (
    <svg className="dumbbell-plot" width={width} height={height} aria-hidden="true">
      {toX.ticks(Math.max(2, Math.floor(width / TICK))).map((at) => (
        <g key={at} transform={`translate(${Math.round(toX(at)) + 0.5},0)`}>
          <text y={12} textAnchor="middle">
            {tickText(at)}
          </text>
          <line className={at === 0 ? 'zero-line' : 'grid-line'} y1={DUMBBELL_AXIS - 4} y2={height} />
        </g>
      ))}
      {rows.map((row, index) => {
        const y = DUMBBELL_AXIS + index * DUMBBELL_ROW + 36;
        const [from, to] = [toX(row.from), toX(row.to)];
        const [fromAt, toAt] = labelPlaces(
          { x: from, text: row.fromText },
          { x: to, text: row.toText },
          width,
        );
        return (
          <g key={row.path} className={row.path}>
            {row.isMoved && (
              <>
                <line className="dumbbell-bar" x1={from} x2={to} y1={y} y2={y} />
                <path className="dumbbell-from" d={markOutline(row.path, from, y, 5.5)} />
                <text className="dumbbell-from-text" x={fromAt} y={y - 14} textAnchor="middle">
                  {row.fromText}
                </text>
              </>
            )}
            <path className="dumbbell-to" d={markOutline(row.path, to, y, 5.5)} />
            <text
              className="dumbbell-to-text"
              x={
                row.isMoved
                  ? toAt
                  : Math.min(width - labelWidth(row.toText) / 2, Math.max(labelWidth(row.toText) / 2, to))
              }
              y={y - 14}
              textAnchor="middle"
            >
              {row.toText}
            </text>
          </g>
        );
      })}
    </svg>
  );
});
