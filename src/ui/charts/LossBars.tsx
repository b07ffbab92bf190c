import { memo, useCallback, useMemo } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis, type BarShapeProps } from 'recharts';
import { entryPaths, type EntryPath } from '../../model/parameters';
import type { Cause } from '../../model/pathOutcome';
import { chance } from '../format';
import { lossBarsHeight, lossRoom } from './lossRoom';
import { lossAmount, type LossRow } from './lossRows';
import { bareAxis, barTheme, chartTheme, zeroTheme } from './rechartsTheme';
import './lossBars.css';

interface LossBarsProps {
  rows: readonly LossRow[];
  names: Readonly<Record<Cause, string>>;
  words: {
    readonly loss: string;
    readonly chance: string;
    readonly notExposed: string;
    readonly inTheRate: string;
    readonly saves: (values: { amount: string }) => string;
  };
  /** Causes that the discount rate pays for, where they do not act. */
  inTheRate: ReadonlySet<Cause>;
  width: number;
  isStale: boolean;
}

const BAR = 9;
/** Room for the names, for a number beside a bar and for a chance, px. */
const NAMES = 100;
const NUMBER = 36;
const CHANCE = 40;
/** Room right of the line at zero where words stand in place of a bar, and the least for the bars on its left, px. */
const WORDS = 136;
const LEFT_BARS = 24;

/** Ends of the axis, USD m: losses to the right, and to the left what an early end saves. */
function lossDomain(losses: readonly number[], plot: number): readonly [number, number] {
  const [low, high] = [Math.min(0, ...losses), Math.max(0, ...losses)];
  if (low === high) return [0, 1];
  const zero = Math.max(LEFT_BARS, plot + NUMBER - WORDS);
  return [low, Math.max(high, (-low * (plot - zero)) / zero)];
}

/** Expected loss by cause as a bar and a number, and the chance of the cause beside it, for both entry paths. */
export const LossBars = memo(function LossBars({
  rows,
  names,
  words,
  inTheRate,
  width,
  isStale,
}: LossBarsProps) {
  const data = useMemo(
    () =>
      rows.map(({ cause, of }) => ({
        cause,
        bifurcation: of.bifurcation?.loss.mean ?? 0,
        partner: of.partner?.loss.mean ?? 0,
      })),
    [rows],
  );
  const domain = useMemo(
    () =>
      lossDomain(
        data.flatMap(({ bifurcation, partner }) => [bifurcation, partner]),
        width - NAMES - NUMBER - CHANCE,
      ),
    [data, width],
  );
  const shapeOf = useCallback(
    (path: EntryPath) =>
      function LossBar({ x, y, width: length, height: thickness, index }: BarShapeProps) {
        const row = rows[index]!;
        const found = row.of[path];
        const baseline = y + thickness / 2 + 4;
        if (found === undefined) return <g />;
        if (found === null)
          return (
            <text className="loss-words" x={x + 6} y={baseline}>
              {words.notExposed}
            </text>
          );
        if (found.chance.mean === 0 && inTheRate.has(row.cause))
          return (
            <text className="loss-words" x={x + 6} y={baseline}>
              {words.inTheRate}
            </text>
          );
        const loss = found.loss.mean;
        const [start, end] = [Math.min(x, x + length), Math.max(x, x + length)];
        return (
          <g className={path}>
            <rect className="loss-bar" x={start} y={y} width={end - start} height={thickness} />
            <text className="loss-number" x={(loss < 0 ? x : end) + 5} y={baseline}>
              {loss < 0 ? words.saves({ amount: lossAmount(loss) }) : lossAmount(loss)}
            </text>
            <text className="loss-number" x={width} y={baseline} textAnchor="end">
              {chance(found.chance.mean)}
            </text>
          </g>
        );
      },
    [rows, words, inTheRate, width],
  );
  const shapes = useMemo(
    () => ({ bifurcation: shapeOf('bifurcation'), partner: shapeOf('partner') }),
    [shapeOf],
  );
  return (
    <BarChart
      {...chartTheme}
      className={`loss-bars ${isStale ? 'is-stale' : ''}`}
      layout="vertical"
      width={width}
      height={lossBarsHeight(rows.length)}
      data={data}
      margin={{ top: lossRoom.head, right: NUMBER + CHANCE, bottom: 0, left: 0 }}
      barSize={BAR}
      barGap={4}
    >
      <text x={NAMES} y={12}>
        {words.loss}
      </text>
      <text x={width} y={12} textAnchor="end">
        {words.chance}
      </text>
      <XAxis {...bareAxis} type="number" domain={[...domain]} />
      <YAxis
        type="category"
        dataKey="cause"
        width={NAMES}
        axisLine={false}
        tickLine={false}
        interval={0}
        tick={({ y, payload }: { y: number | string; payload: { value: Cause } }) => (
          <text className="loss-name" x={0} y={Number(y) + 4}>
            {names[payload.value]}
          </text>
        )}
      />
      {entryPaths.map((path) => (
        <Bar key={path} {...barTheme} dataKey={path} shape={shapes[path]} />
      ))}
      <ReferenceLine {...zeroTheme} x={0} />
    </BarChart>
  );
});
