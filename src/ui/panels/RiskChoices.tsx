import { useMemo } from 'react';
import { riskCountedTwice } from '../../analysis/riskCountedTwice';
import { applyOverrides } from '../../model/overrides';
import { entryPaths } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { ParameterControl } from '../controls/ParameterControl';
import { useParameter } from '../controls/useParameter';
import { useRiskText } from '../i18n/useRiskText';
import { breakEvenSentence } from '../riskSentences';
import { useApp } from '../StoreContext';
import { CriterionChoice } from './CriterionChoice';
import { TailChoice } from './TailChoice';
import { useRanking } from './useRanking';

/** What the strategies are ranked by, how risk is priced, what counts after the horizon and what money earns elsewhere. */
export function RiskChoices({ shown }: { shown: Shown | null }) {
  const { risk } = useRiskText();
  const { criterion, mode } = useRanking();
  return (
    <>
      <RiskWarning />
      <div className="risk-choices">
        <CriterionChoice />
        <div>
          <TailChoice />
          {criterion === 'certaintyEquivalent' && <ParameterControl id="riskTolerance" />}
          <ParameterControl id="valuationMode" />
          <p className="risk-note">{risk.modes[mode]}</p>
          <ParameterControl id="terminalValue" />
          <ParameterControl id="redeploymentReturn" />
          <BreakEven shown={shown} />
        </div>
      </div>
    </>
  );
}

/** Says what to change where the valuation and the ranking both pay for the same risk. */
function RiskWarning() {
  const { risk } = useRiskText();
  const scenario = useApp((state) => state.scenario);
  const overrides = useApp((state) => state.inputs.overrides);
  const { chosen, mode } = useRanking();
  const reasons = useMemo(
    () => riskCountedTwice(applyOverrides(scenario.values, overrides), chosen),
    [scenario, overrides, chosen],
  );
  return (
    <div role="status">
      {reasons.map((reason) => (
        <p key={reason} className="risk-warning warn">
          {reason === 'riskyRateAndCertaintyEquivalent' && mode === 'D2'
            ? risk.riskFreeTooHigh
            : risk.twice[reason]}
        </p>
      ))}
    </div>
  );
}

/** What a dollar must earn elsewhere for exit to be worth as much as each entry path. */
function BreakEven({ shown }: { shown: Shown | null }) {
  const text = useRiskText();
  const earned = useParameter('redeploymentReturn').centre;
  return (
    <div className="risk-note risk-break-even">
      {shown !== null &&
        entryPaths.map((path) => {
          const found = shown.pictures.comparison.breakEven[path];
          return found === null ? null : <p key={path}>{breakEvenSentence(path, found, earned, text)}</p>;
        })}
    </div>
  );
}
