import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import type { Rule } from '../../../model/rulebook';
import { year as yearText } from '../../format';
import { useRulesText } from '../../i18n/useRulesText';
import { FIRST_YEAR } from '../../shownRun';
import { crossOutline, stateOutline } from './RuleMark';

/** A rule on the timeline. */
export interface TimelineRow {
  readonly rule: Rule;
  /** Month of its switch; undefined where it is as the scenario has it. */
  readonly from: number | undefined;
  /** How it stands in this run. */
  readonly words: string;
}

interface TimelinePlotProps {
  rows: readonly TimelineRow[];
  width: number;
  /** Of the horizon. */
  months: number;
  /** Today, as an ISO date. */
  date: string;
  /** Whether names stand above their lines. */
  isNarrow: boolean;
}

const OLDEST = 2021;
const MONTHS_PER_YEAR = 12;
const DAYS_PER_MONTH = 31;
const TOP = 40;
const HEAD = 24;
const NAMES = 250;
const WORDS = 128;
const EDGE = 8;

const rowHeight = (isNarrow: boolean): number => (isNarrow ? 38 : 22);

/** Height of the picture, px. */
export function timelineHeight(rows: readonly TimelineRow[], isNarrow: boolean): number {
  const heads = new Set(rows.map(({ rule }) => rule.side)).size;
  return TOP + heads * HEAD + rows.length * rowHeight(isNarrow) + 6;
}

/** A date as a year and its part: "2025-07-01" is 2025.5. */
function yearOf(iso: string): number {
  const [inYear, month = '1', day = '1'] = iso.split('-');
  return Number(inYear) + (Number(month) - 1 + (Number(day) - 1) / DAYS_PER_MONTH) / MONTHS_PER_YEAR;
}

const yearOfMonth = (month: number): number => FIRST_YEAR + month / MONTHS_PER_YEAR;

/** The rules by date: a line for as long as each binds, under the switches as they are. */
export const TimelinePlot = memo(function TimelinePlot({
  rows,
  width,
  months,
  date,
  isNarrow,
}: TimelinePlotProps) {
  const { rules: text } = useRulesText();
  const words = text.timeline;
  const end = yearOfMonth(months);
  const [left, right] = isNarrow ? [EDGE, width - EDGE] : [NAMES, width - WORDS];
  const toX = useMemo(() => scaleLinear([OLDEST, end], [left, right]).clamp(true), [end, left, right]);
  const height = timelineHeight(rows, isNarrow);
  const years = Array.from({ length: Math.floor(end) - OLDEST + 1 }, (_, index) => OLDEST + index);
  const isTight = (right - left) / years.length < 34;
  const today = yearOf(date);
  const start = toX(FIRST_YEAR);
  const tops = rows.map(
    (_, index) =>
      TOP +
      index * rowHeight(isNarrow) +
      HEAD * new Set(rows.slice(0, index + 1).map((row) => row.rule.side)).size,
  );
  return (
    <svg className="rules-plot" width={width} height={height} aria-hidden="true">
      <rect className="horizon" x={start} y={TOP - 8} width={toX(end) - start} height={height - TOP + 8} />
      {years.map((at) => (
        <g key={at}>
          <line
            className={at === FIRST_YEAR ? 'zero-line' : 'grid-line'}
            x1={Math.round(toX(at)) + 0.5}
            x2={Math.round(toX(at)) + 0.5}
            y1={TOP - 8}
            y2={height}
          />
          {at < end && (
            <text x={toX(at) + 2} y={12}>
              {yearText(at, isTight)}
            </text>
          )}
        </g>
      ))}
      {today > OLDEST && today < end && (
        <g>
          <line className="today" x1={toX(today)} x2={toX(today)} y1={TOP - 18} y2={height} />
          <text className="mark-name" x={toX(today) - 3} y={28} textAnchor="end">
            {words.today}
          </text>
        </g>
      )}
      <text className="mark-name" x={start + 3} y={28}>
        {words.start}
      </text>
      {rows.map(({ rule, from, words: said }, index) => {
        const isFirst = rows[index - 1]?.rule.side !== rule.side;
        const top = tops[index]!;
        const middle = isNarrow ? top + 26 : top + 11;
        const isSwitched = from !== undefined;
        return (
          <g key={rule.id} className={isSwitched ? 'is-switched' : ''}>
            {isFirst && (
              <text className="side-name" x={isNarrow ? EDGE : 0} y={top - HEAD + 15}>
                {text.sides[rule.side]}
              </text>
            )}
            <text className="rule-name" x={isNarrow ? EDGE : 0} y={isNarrow ? top + 14 : top + 15}>
              {rule.name}
            </text>
            <Span rule={rule} from={from} y={middle} toX={toX} end={end} />
            {(!isNarrow || isSwitched) && (
              <text
                className="rule-words"
                x={isNarrow ? width - EDGE : right + 10}
                y={isNarrow ? top + 14 : top + 15}
                textAnchor={isNarrow ? 'end' : 'start'}
              >
                {said}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
});

interface SpanProps {
  rule: Rule;
  from: number | undefined;
  y: number;
  toX: (year: number) => number;
  end: number;
}

/** A line from where a rule begins to where it ends, with a mark at each. */
function Span({ rule: { status, effective, announced, ended }, from, y, toX, end }: SpanProps) {
  const switched = from === undefined ? null : Math.min(end, yearOfMonth(from));
  const known = announced === null ? null : toX(yearOf(announced));
  if (status === 'inForce') {
    const began = effective ?? announced;
    const x1 = toX(began === null ? OLDEST : yearOf(began));
    const x2 = toX(switched ?? end);
    return (
      <g className="inForce">
        <line className="binds" x1={x1} x2={x2} y1={y} y2={y} />
        {began === null ? (
          <path className="older" d={`M${x1},${y}l6,-4v8z`} />
        ) : (
          <path className="mark" d={stateOutline('inForce', x1, y)} />
        )}
        {switched !== null && (
          <>
            <line className="lapsed" x1={x2} x2={toX(end)} y1={y} y2={y} />
            <path className="cross" d={crossOutline(x2, y)} />
          </>
        )}
      </g>
    );
  }
  const on = switched === null ? null : toX(switched);
  return (
    <g className={status}>
      {known !== null &&
        (ended === null ? (
          <path className="mark" d={stateOutline(status, known, y)} />
        ) : (
          <>
            <line className="lapsed" x1={known} x2={toX(yearOf(ended))} y1={y} y2={y} />
            <path className="mark" d={stateOutline('coming', known, y)} />
            <path className="cross" d={crossOutline(toX(yearOf(ended)), y)} />
          </>
        ))}
      {on !== null && (
        <>
          <line className="binds" x1={on} x2={toX(end)} y1={y} y2={y} />
          <path className="mark is-on" d={stateOutline('inForce', on, y)} />
        </>
      )}
    </g>
  );
}
