import { memo, useMemo } from 'react';
import { AppetiteLines, APPETITE_HEIGHT, APPETITE_PLOT, type AppetiteLine } from '../charts/AppetiteLines';
import { ChartFrame } from '../charts/ChartFrame';
import { useWidth } from '../charts/useWidth';
import { useParameter } from '../controls/useParameter';
import { Terms } from '../glossary/Terms';
import { useRiskText } from '../i18n/useRiskText';
import { appetiteMeaning, winnerAt } from '../riskSentences';
import { tailOf } from '../shownRun';
import { perPath } from '../../analysis/perPath';
import type { Shown } from '../../state/appState';
import { useApp } from '../StoreContext';
import { useShown } from '../useShown';
import { AppetiteControl } from './AppetiteControl';
import { RiskAppetiteTable } from './RiskAppetiteTable';
import { RiskChoices } from './RiskChoices';
import { useRanking } from './useRanking';
import './riskAppetite.css';

const terms = ['riskAdjustedRoi', 'riskAversion', 'expectedShortfall'] as const;

const ASSUMED_WIDTH = 500;
const HEAD = 28;
const DEFAULT_TAIL = 0.05;

function linesOf({ pictures }: Shown): AppetiteLine {
  const { mean, shortfall } = pictures.comparison.standings;
  return perPath((path) => ({ mean: mean[path].score, shortfall: shortfall[path].score }));
}

/** Which path leads at which weight on the tail, with the weight itself as a handle, and every other choice about risk. */
export const RiskAppetite = memo(function RiskAppetite() {
  const text = useRiskText();
  const words = text.risk;
  const shown = useShown(false);
  const scenarios = useApp((state) => state.scenarios);
  const weight = useParameter('riskAversion').centre;
  const { criterion, mode } = useRanking();
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const lines = useMemo(() => (shown === null ? null : linesOf(shown)), [shown]);
  const tail = shown === null ? DEFAULT_TAIL : tailOf(shown, scenarios);
  const appetite = shown?.pictures.comparison.riskAppetite ?? null;
  const isIdle = mode !== 'D1' || criterion !== 'riskAdjusted';
  return (
    <div className="risk">
      <ChartFrame
        question={words.question}
        how={<Terms text={words.how({ tail: text.format.share(tail) })} terms={terms} />}
        height={HEAD + APPETITE_HEIGHT}
        table={<RiskAppetiteTable lines={lines} appetite={appetite} />}
      >
        <AppetiteControl
          leads={appetite === null ? '' : text.paths[winnerAt(appetite, weight)].object}
          isIdle={isIdle}
          height={APPETITE_PLOT}
        >
          <div ref={measure}>
            <AppetiteLines lines={lines} appetite={appetite} tail={tail} width={width} />
          </div>
        </AppetiteControl>
      </ChartFrame>
      <div className="meaning">
        {appetite !== null && (
          <p>
            {appetiteMeaning(appetite, weight, text)}
            {criterion !== 'riskAdjusted' &&
              `${text.format.space}${words.notByLambda({ criterion: text.criteria[criterion].inWords })}`}
            {criterion === 'riskAdjusted' && mode !== 'D1' && `${text.format.space}${words.modeIgnores}`}
          </p>
        )}
      </div>
      <RiskChoices shown={shown} />
    </div>
  );
});
