import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import { pathIds } from '../../../../model/parameters';
import { countWorse, DOTS, type DotStack, type OutcomeRow } from '../../../charts/dotStacks';
import { markOutline } from '../../../charts/PathMark';
import { AXIS } from '../../../charts/room';
import { tick } from '../../../format';
import { useSeveralText } from '../../../i18n/useSeveralText';
import type { Axis } from './lockedAxis';
import { anchorAt, panelsIn } from './panels';
import { PanelTitle, TITLE } from './PanelTitle';
import { severalDots } from './severalDots';
import '../../../charts/dotPlot.css';

export interface OutcomePanel {
  readonly name: string;
  /** The three paths; none before the first run. */
  readonly rows: readonly OutcomeRow[];
}

interface OutcomePanelsProps {
  panels: readonly OutcomePanel[];
  axis: Axis;
  lossLine: number;
  width: number;
}

const ROW = 92;
/** Under the dots, and above them for the words of a row. */
const BASE = 11;
const WORDS = 17;
const PATHS = pathIds.length;
/** Height of a panel, px. */
export const OUTCOME_PANEL = TITLE + PATHS * ROW + AXIS;

/** Fifty equally likely outcomes of each path in each scenario: one axis, one size of dots, one loss line for all. */
export const OutcomePanels = memo(function OutcomePanels({
  panels,
  axis,
  lossLine,
  width,
}: OutcomePanelsProps) {
  const text = useSeveralText();
  const layout = useMemo(() => panelsIn(width, panels.length), [width, panels.length]);
  const toX = useMemo(() => scaleLinear(axis, [0, layout.width]), [axis, layout.width]);
  const dots = useMemo(
    () =>
      severalDots(
        panels.flatMap(({ rows }) => rows),
        { toX, width: layout.width, height: ROW - BASE - WORDS },
      ),
    [panels, toX, layout.width],
  );
  const stacksOf = (index: number): readonly DotStack[] => {
    const before = panels.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0);
    return dots.rows.slice(before, before + panels[index]!.rows.length);
  };
  const line = Math.min(layout.width, Math.max(0, toX(lossLine)));
  const ticks = toX.ticks(Math.max(3, Math.floor(layout.width / 80)));
  const bottom = TITLE + PATHS * ROW;
  return (
    <svg
      className="dot-plot several-panels"
      width={width}
      height={layout.heightOf(OUTCOME_PANEL)}
      aria-hidden="true"
    >
      {panels.map((panel, index) => {
        const { x, y } = layout.placeOf(index, OUTCOME_PANEL);
        return (
          <g key={panel.name} className="several-panel" transform={`translate(${x},${y})`}>
            <PanelTitle title={panel.name} width={layout.width} />
            <rect className="loss-shade" x={0} y={TITLE} width={line} height={PATHS * ROW} />
            {ticks.map((value) => (
              <g key={value}>
                <line
                  className={value === 0 ? 'zero-line' : 'grid-line'}
                  x1={Math.round(toX(value)) + 0.5}
                  x2={Math.round(toX(value)) + 0.5}
                  y1={TITLE}
                  y2={bottom}
                />
                <text
                  className="several-tick"
                  x={toX(value)}
                  y={bottom + 18}
                  textAnchor={anchorAt(toX(value), layout.width)}
                >
                  {tick(value)}
                </text>
              </g>
            ))}
            <line className="several-loss-line" x1={line} x2={line} y1={TITLE} y2={bottom} />
            {panel.rows.length === 0 && (
              <text x={layout.width / 2} y={TITLE + ROW} textAnchor="middle">
                {text.several.awaited}
              </text>
            )}
            {stacksOf(index).map((stack, row) => (
              <Row
                key={stack.path}
                stack={stack}
                outcomes={panel.rows[row]!.outcomes}
                top={TITLE + row * ROW}
                width={layout.width}
                diameter={dots.diameter}
                lossLine={lossLine}
                toX={toX}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
});

interface RowProps {
  stack: DotStack;
  /** Ascending. */
  outcomes: readonly number[];
  top: number;
  width: number;
  diameter: number;
  lossLine: number;
  toX: (outcome: number) => number;
}

function Row({ stack, outcomes, top, width, diameter, lossLine, toX }: RowProps) {
  const text = useSeveralText();
  const { dots: words } = text;
  const { path, dots, single, beyondLeft, beyondRight } = stack;
  const base = top + ROW - BASE;
  const median = (outcomes[DOTS / 2 - 1]! + outcomes[DOTS / 2]!) / 2;
  const outline = (hollow: boolean): string =>
    dots
      .filter(({ outcome }) => outcome < lossLine === hollow)
      .map(({ x, up }) => markOutline(path, x, base - up, diameter * (hollow ? 0.36 : 0.43)))
      .join('');
  return (
    <g className={path}>
      <line className="row-line" x2={width} y1={top + ROW - 0.5} y2={top + ROW - 0.5} />
      {single === null ? (
        <>
          <path className="dots" d={outline(false)} />
          <path className="dots-hollow" d={outline(true)} />
        </>
      ) : (
        <path
          className={single.outcome < lossLine ? 'dots-hollow' : 'dots'}
          d={markOutline(path, single.x, base - 7, 6)}
        />
      )}
      {median >= outcomes[0]! && toX(median) >= 0 && toX(median) <= width && (
        <path className="median" d={`M${toX(median)},${base + 2.5}l4,6.5h-8z`} />
      )}
      <text className="row-name" x={0} y={top + 14}>
        {text.paths[path].short}
      </text>
      <text className="row-count" x={width} y={top + 14} textAnchor="end">
        {words.ofFifty({ count: String(countWorse(outcomes, lossLine)) })}
      </text>
      {single !== null && (
        <text className="row-more" x={Math.min(single.x + 14, width)} y={base - 3}>
          {words.all({ count: String(Math.min(single.count, DOTS)) })}
        </text>
      )}
      {beyondRight > 0 && (
        <text className="row-more" x={width} y={base - 12} textAnchor="end">
          {words.more({ count: String(beyondRight) })}
        </text>
      )}
      {beyondLeft > 0 && (
        <text className="row-more" x={0} y={base - 12}>
          {words.moreLeft({ count: String(beyondLeft) })}
        </text>
      )}
    </g>
  );
}
