import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { perPath } from '../../../analysis/perPath';
import { pathIds } from '../../../model/parameters';
import { DotPlot } from '../../charts/DotPlot';
import { outcomeDomain } from '../../charts/dotStacks';
import { PathMark } from '../../charts/PathMark';
import { tick } from '../../format';
import { usePictureText } from '../../i18n/usePictureText';
import { useReportText } from '../../i18n/useReportText';
import { outcomeRows } from '../../panels/outcomeRows';
import { StrategyTwin } from '../../panels/StrategyTwin';
import { useApp } from '../../StoreContext';
import { PAPER_WIDTH } from './paper';
import { usePictureWidth } from './useIsPaper';
import type { Report } from './useReport';

const MONTHS_PER_YEAR = 12;
/** Room for the names beside the plot, px. */
const NAMES = 110;
/** Room for the last number of the axis, px. */
const EDGE = 20;
const ROW = 40;
/** Where the names stand in the plot. */
const NARROW_ROW = 72;
/** From here on the line's label has room at its left, px. */
const LABEL = 96;

interface OutcomesProps {
  report: Report;
  isPaper: boolean;
}

/** How much each strategy could gain or lose: fifty outcomes each on one axis, with the loss line as it stands. */
export function Outcomes({ report: { shown, verdict }, isPaper }: OutcomesProps) {
  const text = useReportText();
  const pictureText = usePictureText();
  const lossLine = useApp((state) => state.lossLine);
  const [measure, width] = usePictureWidth(PAPER_WIDTH - NAMES - EDGE, isPaper);
  const rows = useMemo(() => outcomeRows(shown), [shown]);
  const domain = useMemo(() => outcomeDomain(rows), [rows]);
  const medians = useMemo(() => perPath((path) => shown.result.paths[path].value.p50), [shown]);
  const names = useMemo(() => perPath((path) => text.paths[path].title), [text]);
  const row = isPaper ? ROW : NARROW_ROW;
  const x = scaleLinear(domain, [0, width]).clamp(true)(lossLine);
  return (
    <section className="chart memo-outcomes" aria-labelledby="memo-outcomes">
      <h3 id="memo-outcomes">{text.strategies.question}</h3>
      <p className="memo-how">
        {text.report.outcomes.how({
          years: String(shown.result.horizonMonths / MONTHS_PER_YEAR),
          line: tick(lossLine),
        })}
      </p>
      <div className="memo-plot">
        {isPaper && (
          <div className="memo-names" style={{ width: NAMES }} aria-hidden="true">
            {pathIds.map((path) => (
              <p key={path} className={path} style={{ height: row }}>
                <PathMark path={path} /> {names[path]}
              </p>
            ))}
          </div>
        )}
        <div ref={measure} className="memo-picture">
          <DotPlot
            rows={rows}
            medians={medians}
            domain={domain}
            lossLine={lossLine}
            width={width}
            rowHeight={row}
            {...(isPaper ? {} : { names })}
          />
          <div className="memo-loss-line" style={{ left: x, height: row * pathIds.length + 14 }}>
            <span className={x > LABEL ? 'on-left' : 'on-right'} aria-hidden="true">
              {pictureText.strategies.lossLineAt({ value: tick(lossLine) })}
            </span>
          </div>
        </div>
      </div>
      <div className="visually-hidden">
        <StrategyTwin run={shown} shown={verdict} lossLine={lossLine} />
      </div>
    </section>
  );
}
