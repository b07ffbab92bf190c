import { scaleLinear } from 'd3-scale';
import { memo, useId, useMemo } from 'react';
import type { LaunchMonths, LaunchQuantiles, StageQuantiles } from '../../analysis/result';
import type { EntryPath } from '../../model/parameters';
import { chance, months } from '../format';
import { usePictureText } from '../i18n/usePictureText';
import { markOutline } from './PathMark';
import { timelineHeight, timelineRoom, timelineRows } from './room';
import './launchTimeline.css';

export interface LaunchPanel {
  readonly path: EntryPath;
  readonly name: string;
  readonly stages: readonly StageQuantiles[];
  readonly launch: LaunchMonths | null;
}

interface LaunchTimelineProps {
  panels: readonly LaunchPanel[];
  width: number;
}

const { row: ROW, top: TOP, gap: GAP } = timelineRoom;
const VALUE = 54;
const LEAST_MONTHS = 24;
const GRID = 6;

/** Last month of the axis: all stages and launches fit; a political hold may run beyond. */
export function timelineEnd(panels: readonly LaunchPanel[]): number {
  const ends = panels.flatMap(({ stages, launch }) => [
    ...stages.map(({ stage, p50, p90 }) => (stage === 'hold' ? p50 : p90)),
    launch?.publicFacing.p90 ?? 0,
    launch?.closedLoop.p90 ?? 0,
  ]);
  return Math.max(LEAST_MONTHS, Math.ceil(Math.max(0, ...ends) / GRID) * GRID);
}

/** Filing stages and launch months of each entry path. */
export const LaunchTimeline = memo(function LaunchTimeline({ panels, width }: LaunchTimelineProps) {
  const text = usePictureText();
  const hatch = useId();
  const names = width < 420 ? 142 : 158;
  const end = timelineEnd(panels);
  const plot = width - names - VALUE;
  const toX = useMemo(() => scaleLinear([0, end], [names, names + plot]).clamp(true), [end, plot, names]);
  const height = timelineHeight(panels);
  const step = plot / (end / GRID) < 34 ? 2 * GRID : GRID;
  const marks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  const tops = panels.map((_, index) =>
    panels.slice(0, index).reduce((top, panel) => top + timelineRows(panel) * ROW + GAP, TOP),
  );
  return (
    <svg className="launch-timeline" width={width} height={height} aria-hidden="true">
      <defs>
        {panels.map(({ path }) => (
          <pattern
            key={path}
            id={`${hatch}${path}`}
            className={path}
            width={4}
            height={4}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={2} height={4} fill="var(--path-mid)" />
          </pattern>
        ))}
      </defs>
      {marks.map((month) => (
        <g key={month}>
          <line
            className={month === 0 ? 'zero-line' : 'grid-line'}
            x1={Math.round(toX(month)) + 0.5}
            x2={Math.round(toX(month)) + 0.5}
            y1={TOP - 4}
            y2={height}
          />
          <text x={toX(month)} y={11} textAnchor="middle">
            {month === 0 ? text.launch.start : month + step > end ? `${month} ${text.launch.unit}` : month}
          </text>
        </g>
      ))}
      {panels.map((panel, index) => {
        return (
          <g key={panel.path} className={panel.path}>
            <text className="panel-name" y={tops[index]! + 10}>
              {panel.name}
            </text>
            {panel.stages.map((stage, row) => (
              <Stage
                key={stage.stage}
                stage={stage}
                y={tops[index]! + (row + 1) * ROW}
                names={names}
                toX={toX}
                end={end}
                fill={stage.stage === 'hold' ? `url(#${hatch}${panel.path})` : undefined}
              />
            ))}
            <Launch
              path={panel.path}
              label={text.launch.closedLoop}
              quantiles={panel.launch?.closedLoop}
              y={tops[index]! + (panel.stages.length + 1) * ROW}
              width={width}
              toX={toX}
            />
            <Launch
              path={panel.path}
              label={text.launch.publicFacing}
              quantiles={panel.launch?.publicFacing}
              y={tops[index]! + (panel.stages.length + 2) * ROW}
              width={width}
              toX={toX}
            />
          </g>
        );
      })}
    </svg>
  );
});

type ToX = (month: number) => number;

interface StageProps {
  stage: StageQuantiles;
  y: number;
  names: number;
  toX: ToX;
  end: number;
  fill: string | undefined;
}

function Stage({
  stage: { stage, start, p10, p50, p90, probability },
  y,
  names,
  toX,
  end,
  fill,
}: StageProps) {
  const text = usePictureText();
  const [from, notch, solid, pale] = [toX(start), toX(p10), toX(p50), toX(p90)];
  return (
    <g>
      <text className="stage-name" x={10} y={y + 11}>
        {text.stages[stage]}
      </text>
      {stage === 'hold' && (
        <text x={names - 8} y={y + 11} textAnchor="end">
          {text.launch.risk({ chance: chance(probability) })}
        </text>
      )}
      <g>
        {fill === undefined ? (
          <>
            {notch < from && <line className="stage-lead" x1={notch} x2={from} y1={y + 7} y2={y + 7} />}
            <rect className="stage-solid" x={from} y={y + 3.5} width={Math.max(1, solid - from)} height={7} />
            <rect className="stage-pale" x={solid} y={y + 3.5} width={Math.max(0, pale - solid)} height={7} />
          </>
        ) : (
          <rect
            className="stage-hold"
            style={{ fill }}
            x={from}
            y={y + 4.5}
            width={Math.max(1, pale - from)}
            height={5}
          />
        )}
        <line className="stage-notch" x1={notch} x2={notch} y1={y + 2.5} y2={y + 11.5} />
        {p90 > end && <path className="stage-beyond" d={`M${toX(end) + 2},${y + 3.5}l4,3.5l-4,3.5z`} />}
      </g>
    </g>
  );
}

interface LaunchProps {
  path: EntryPath;
  label: string;
  quantiles: LaunchQuantiles | undefined;
  y: number;
  width: number;
  toX: ToX;
}

function Launch({ path, label, quantiles, y, width, toX }: LaunchProps) {
  const text = usePictureText();
  const { p10 = null, p50 = null, p90 = null } = quantiles ?? {};
  const isLive = p10 !== null && p50 !== null && p90 !== null;
  return (
    <g>
      <text className="launch-name" x={10} y={y + 11}>
        {label}
      </text>
      {isLive && (
        <g>
          <path
            className="launch-range"
            d={`M${toX(p10)},${y + 3.5}v7M${toX(p10)},${y + 7}H${toX(p90)}M${toX(p90)},${y + 3.5}v7`}
          />
          <path className="launch-middle" d={markOutline(path, toX(p50), y + 7, 4)} />
        </g>
      )}
      {quantiles !== undefined && (
        <text className="launch-value" x={width} y={y + 11} textAnchor="end">
          {p50 === null ? text.launch.never : `${months(p50)} ${text.launch.unit}`}
        </text>
      )}
    </g>
  );
}
