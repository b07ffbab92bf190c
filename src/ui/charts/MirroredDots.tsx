import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import { tick } from '../format';
import { usePictureText } from '../i18n/usePictureText';
import { DOTS, type DotStack } from './dotStacks';
import { labelWidth } from './dumbbellRows';
import { layoutMirrored, MIRRORED_AXIS, mirroredHeight, type MirroredRow } from './mirroredRows';
import { markOutline } from './PathMark';
import './mirroredDots.css';

interface MirroredDotsProps {
  rows: readonly MirroredRow[];
  domain: readonly [number, number];
  width: number;
  /** What is said beside a folded row. */
  foldedWords: string;
}

/** Between the line of a path and its nearest dots, px. */
const OFF = 3;
const TICK = 74;

/** Fifty equally likely outcomes of each path on one axis, A hollow above its line and B solid below it. */
export const MirroredDots = memo(function MirroredDots({
  rows,
  domain,
  width,
  foldedWords,
}: MirroredDotsProps) {
  const toX = useMemo(() => scaleLinear(domain, [0, width]), [domain, width]);
  const { diameter, stacks } = useMemo(() => layoutMirrored(rows, toX, width), [rows, toX, width]);
  const height = mirroredHeight(rows);
  const within = (value: number): number => Math.min(width, Math.max(0, toX(value)));
  return (
    <svg className="mirrored-dots" width={width} height={height} aria-hidden="true">
      {toX.ticks(Math.max(3, Math.floor(width / TICK))).map((value) => (
        <g key={value} transform={`translate(${Math.round(toX(value)) + 0.5},0)`}>
          <text y={12} textAnchor="middle">
            {tick(value)}
          </text>
          <line className={value === 0 ? 'zero-line' : 'grid-line'} y1={MIRRORED_AXIS - 6} y2={height} />
        </g>
      ))}
      {stacks.map(({ row, y, a, b }) => (
        <g key={row.path} className={row.path}>
          <line className="mirrored-line" x2={width} y1={y + 0.5} y2={y + 0.5} />
          {row.folded !== null && (
            <Folded ends={row.folded.map(within)} y={y} width={width} words={foldedWords} />
          )}
          {a !== null && <Dots stack={a} y={y} diameter={diameter} isAbove width={width} />}
          {b !== null && <Dots stack={b} y={y} diameter={diameter} isAbove={false} width={width} />}
        </g>
      ))}
    </svg>
  );
});

function Folded({
  ends,
  y,
  width,
  words,
}: {
  ends: readonly number[];
  y: number;
  width: number;
  words: string;
}) {
  const [low, middle, high] = ends as [number, number, number];
  const isRight = high > width / 2;
  const room = isRight ? low : width - high;
  return (
    <>
      <rect className="mirrored-band" x={low} width={Math.max(2, high - low)} y={y - 11} height={22} />
      <line className="mirrored-median" x1={middle} x2={middle} y1={y - 13} y2={y + 13} />
      {labelWidth(words) < room && (
        <text x={isRight ? low - 8 : high + 8} y={y - 4} textAnchor={isRight ? 'end' : 'start'}>
          {words}
        </text>
      )}
    </>
  );
}

interface DotsProps {
  stack: DotStack;
  y: number;
  diameter: number;
  isAbove: boolean;
  width: number;
}

/** One outline for all dots of a side: one element to update, not fifty. */
function Dots({
  stack: { path, dots, single, beyondLeft, beyondRight },
  y,
  diameter,
  isAbove,
  width,
}: DotsProps) {
  const text = usePictureText();
  const way = isAbove ? -1 : 1;
  const name = isAbove ? 'mirrored-a' : 'mirrored-b';
  const radius = diameter * (isAbove ? 0.36 : 0.43);
  const outline =
    single === null
      ? dots.map(({ x, up }) => markOutline(path, x, y + way * (up + OFF), radius)).join('')
      : markOutline(path, single.x, y + way * 12, 6);
  const beside = y + way * 14 + 4;
  return (
    <>
      <path className={name} d={outline} />
      {single !== null && (
        <text className="mirrored-more" x={single.x + 14} y={beside}>
          {text.strategies.all({ count: String(Math.min(single.count, DOTS)) })}
        </text>
      )}
      {beyondRight > 0 && (
        <text className="mirrored-more" x={width - 4} y={beside} textAnchor="end">
          {text.strategies.more({ count: String(beyondRight) })}
        </text>
      )}
      {beyondLeft > 0 && (
        <text className="mirrored-more" x={4} y={beside}>
          {text.strategies.moreLeft({ count: String(beyondLeft) })}
        </text>
      )}
    </>
  );
}
