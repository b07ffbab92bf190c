import { useId, useMemo, useState } from 'react';
import { ChartFrame } from '../../../charts/ChartFrame';
import { useWidth } from '../../../charts/useWidth';
import { tick } from '../../../format';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { useApp } from '../../../StoreContext';
import { CASH_PANEL, CashPanels } from './CashPanels';
import { CashTwin } from './CashTwin';
import { OUTCOME_PANEL, OutcomePanels } from './OutcomePanels';
import { OutcomesTwin } from './OutcomesTwin';
import { panelsIn } from './panels';
import { cashAxis, cashOf, outcomeAxis, outcomesOf } from './severalAxes';
import { useLockedAxis } from './useLockedAxis';
import type { NamedScenario } from './useSeveral';

type Kind = 'outcomes' | 'cash';

const ASSUMED_WIDTH = 1044;
const MONTHS_PER_YEAR = 12;

/** A picture for each scenario, all on one axis that stands still: outcomes, or cash over time. */
export function SeveralPictures({ several }: { several: readonly NamedScenario[] }) {
  const text = useSeveralText();
  const words = text.several;
  const lossLine = useApp((state) => state.lossLine);
  const dragging = useApp((state) => state.dragging);
  const [kind, setKind] = useState<Kind>('outcomes');
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const outcomes = useMemo(
    () => several.map(({ name, run }) => ({ name, rows: outcomesOf(run) })),
    [several],
  );
  const cash = useMemo(() => several.map(({ name, run }) => ({ name, years: cashOf(run) })), [several]);
  // As long as the same scenarios stand here, and so many of them have figures; the one on screen may move.
  const things = `${several
    .slice(1)
    .map(({ name }) => name)
    .join('\n')} ${several.filter(({ run }) => run !== null).length}`;
  const neededX = useMemo(() => outcomeAxis(outcomes.map(({ rows }) => rows)), [outcomes]);
  const neededY = useMemo(() => cashAxis(cash.map(({ years }) => years)), [cash]);
  const xAxis = useLockedAxis(neededX, things, dragging);
  const yAxis = useLockedAxis(neededY, things, dragging);
  const months = Math.max(MONTHS_PER_YEAR, ...several.map(({ run }) => run?.result.horizonMonths ?? 0));
  const horizonYears = months / MONTHS_PER_YEAR;
  const layout = panelsIn(width, several.length);
  const isCash = kind === 'cash';
  return (
    <ChartFrame
      className="several-pictures"
      question={isCash ? words.cashFans.question : words.outcomes.question}
      how={isCash ? words.cashFans.how : words.outcomes.how({ line: tick(lossLine) })}
      height={layout.heightOf(isCash ? CASH_PANEL : OUTCOME_PANEL)}
      controls={<KindSwitch kind={kind} onKind={setKind} />}
      table={
        isCash ? (
          <CashTwin several={several} horizonYears={horizonYears} />
        ) : (
          <OutcomesTwin several={several} lossLine={lossLine} />
        )
      }
    >
      <div ref={measure}>
        {isCash ? (
          <CashPanels panels={cash} axis={yAxis} horizonYears={horizonYears} width={width} />
        ) : (
          <OutcomePanels panels={outcomes} axis={xAxis} lossLine={lossLine} width={width} />
        )}
      </div>
    </ChartFrame>
  );
}

function KindSwitch({ kind, onKind }: { kind: Kind; onKind: (kind: Kind) => void }) {
  const { several: words } = useSeveralText();
  const name = useId();
  return (
    <div className="plot-kinds" role="radiogroup" aria-label={words.pictures.view}>
      {(['outcomes', 'cash'] as const).map((value) => (
        <label key={value} className="touch">
          <input type="radio" name={name} checked={kind === value} onChange={() => onKind(value)} />
          <span>{words.pictures[value]}</span>
        </label>
      ))}
    </div>
  );
}
