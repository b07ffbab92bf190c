import { memo, useMemo, useState } from 'react';
import type { SimulationResult } from '../../analysis/result';
import { pathIds, type PathId } from '../../model/parameters';
import { ChartFrame } from '../charts/ChartFrame';
import { AXIS } from '../charts/room';
import { Terms } from '../glossary/Terms';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { useApp } from '../StoreContext';
import { countsTerminalValue } from '../shownRun';
import { useShown } from '../useShown';
import type { PlotKind } from './OutcomePlot';
import { PlotKindSwitch } from './PlotKindSwitch';
import { StrategyFigures } from './StrategyFigures';
import { useVerdictOf } from './useShownVerdict';
import './strategies.css';

const LiveOutcomePlot = lazyPart('first', async () => (await import('./LiveOutcomePlot')).LiveOutcomePlot);
const StrategyTwin = lazyPart('later', async () => (await import('./StrategyTwin')).StrategyTwin);

const listTerms = ['riskAdjustedRoi', 'value'] as const;
const howTerms = ['quantileDot', 'value'] as const;

const ROW = 82;
const HEAD = 36;
const MONTHS_PER_YEAR = 12;

interface StrategiesProps {
  /** Figures as a list above the plot, where a table has no room. */
  isNarrow: boolean;
}

/** The three strategies side by side: figures, and how much each could gain or lose on one axis. */
export const Strategies = memo(function Strategies({ isNarrow }: StrategiesProps) {
  const text = useText();
  const run = useShown();
  const shown = useVerdictOf(run);
  const scenarios = useApp((state) => state.scenarios);
  const countsTerminal = run === null || countsTerminalValue(run, scenarios);
  const lossLine = useApp((state) => state.lossLine);
  const [kind, setKind] = useState<PlotKind>('dots');
  const result = shown?.result ?? null;
  const names = useMemo(() => titles(text.paths), [text]);
  const capital = text.format.money(result?.capitalEnvelope ?? 150);
  const years = String((result?.horizonMonths ?? 84) / MONTHS_PER_YEAR);
  const listHow = text.strategies.listHow[shown?.verdict.criterion ?? 'riskAdjusted']({
    tail: text.format.share(shown?.tail ?? 0),
  });
  const how = (kind === 'dots' ? text.strategies.how : text.strategies.howCumulative)({ capital, years });
  const height = pathIds.length * ROW + AXIS;
  const plot = <LiveOutcomePlot kind={kind} rowHeight={ROW} names={isNarrow ? names : undefined} />;
  return (
    <>
      {isNarrow && (
        <section className="chart strategies-list" aria-label={text.strategies.list}>
          <h2>{text.strategies.list}</h2>
          <p className="chart-how">
            <Terms text={listHow} terms={listTerms} />
          </p>
          <StrategyFigures shown={shown} countsTerminalValue={countsTerminal} isNarrow />
        </section>
      )}
      <ChartFrame
        className="strategies"
        question={text.strategies.question}
        how={
          <>
            <Terms text={how} terms={howTerms} />
            {kind === 'dots' && (
              <span className="median-key">
                <svg width="9" height="7" viewBox="0 0 9 7" aria-hidden="true">
                  <path d="M4.5 0l4 6.5h-8z" fill="var(--ink2)" />
                </svg>
                {text.strategies.median}
              </span>
            )}
          </>
        }
        height={isNarrow ? height + 22 : height + HEAD}
        controls={<PlotKindSwitch kind={kind} onKind={setKind} />}
        table={<StrategyTwin run={run} shown={shown} lossLine={lossLine} />}
      >
        {isNarrow ? (
          <div className="narrow-plot">{plot}</div>
        ) : (
          <StrategyFigures shown={shown} countsTerminalValue={countsTerminal} isNarrow={false} plot={plot} />
        )}
      </ChartFrame>
      <div className="overdrawn">{result !== null && <Overdrawn result={result} />}</div>
    </>
  );
});

function titles(
  paths: Readonly<Record<PathId, { readonly title: string }>>,
): Readonly<Record<PathId, string>> {
  return { exit: paths.exit.title, bifurcation: paths.bifurcation.title, partner: paths.partner.title };
}

/** Says so where a path needs more than the envelope, so that it can lose more than all of it. */
function Overdrawn({ result }: { result: SimulationResult }) {
  const text = useText();
  return pathIds
    .filter((path) => result.paths[path].capital.p90 > result.capitalEnvelope)
    .map((path) => (
      <p key={path}>
        {text.strategies.overdrawn({
          path: text.paths[path].subject,
          capital: text.format.money(result.capitalEnvelope),
          needs: text.format.money(Math.round(result.paths[path].capital.p90)),
        })}
      </p>
    ));
}
