import { useMemo } from 'react';
import type { FlipResult } from '../../../analysis/flips';
import type { CausesOfLoss } from '../../../analysis/causeLosses';
import type { Scenario } from '../../../model/scenario';
import { valueKeys, type ValueKey } from '../../../model/values';
import type { Reasons } from '../../../share/shareLink';
import { flipKeys, LOSS_PARTS } from '../../../state/analysisPlan';
import type { Shown } from '../../../state/appState';
import { lossesFound } from '../../../state/decision';
import { parameterView } from '../../../state/parameterView';
import { decisiveSentence } from '../../decisiveSentence';
import { withoutLinks } from '../../i18n/LinkedText';
import { useReportText } from '../../i18n/useReportText';
import { useDecisionText } from '../../i18n/useDecisionText';
import { useVerdictOf, type ShownVerdict } from '../../panels/useShownVerdict';
import { useApp } from '../../StoreContext';
import type { TornadoBar } from '../../tornadoBars';
import { useAnswers, useIsOvertaken } from '../../useAnswers';
import { valueRows } from '../sources/valueRows';
import { weighed, weightsFrom, type WeighedRow, type Weights } from '../sources/weights';
import { recommendationOf, type Recommendation } from './recommendation';

/** What would change the advice may name so many values. */
const NAMED = 3;

/** A run with all that the memo says of it. */
export interface Report {
  readonly shown: Shown;
  /** Why a person set values of their own. */
  readonly reasons: Reasons;
  readonly scenario: Scenario;
  readonly verdict: ShownVerdict;
  readonly recommendation: Recommendation;
  readonly weights: Weights;
  /** Every value, with what it weighs. */
  readonly rows: readonly WeighedRow[];
  /** What each assumption does to the lead, the most first; empty until the leading ones are known. */
  readonly bars: readonly TornadoBar[];
  /** What would hand the lead to another path, or settle a tie; null until it is known. */
  readonly flips: string | null;
  /** What each cause of loss does; null until it is known. */
  readonly losses: CausesOfLoss | null;
  /** How much of what would change the advice is worked out. */
  readonly done: number;
  readonly all: number;
}

/** The report on the run on screen; null before the first. */
export function useReport(): Report | null {
  const text = useReportText();
  const decisionText = useDecisionText();
  const answers = useAnswers();
  const isOvertaken = useIsOvertaken();
  const scenarios = useApp((state) => state.scenarios);
  // Said after the run as well: they are no part of it.
  const reasons = useApp((state) => state.inputs.reasons);
  const { shown, analyses } = answers;
  const verdict = useVerdictOf(shown);
  const scenario = scenarios.find(({ id }) => id === shown?.inputs.scenarioId);
  const values = useMemo(
    () =>
      shown === null || scenario === undefined
        ? []
        : valueRows(scenario, { ...shown.inputs, reasons }, scenarios, text),
    [shown, reasons, scenario, scenarios, text],
  );
  return useMemo(() => {
    const weights = weightsFrom(answers, scenarios, isOvertaken);
    if (shown === null || scenario === undefined || verdict === null || weights === null) return null;
    const freshFlips = (key: ValueKey): FlipResult | undefined => {
      const { flips } = weights.of(key);
      return flips === null || flips.isStale ? undefined : flips.value;
    };
    const recommendation = recommendationOf(
      verdict.result,
      verdict.verdict,
      freshFlips,
      (key) => parameterView({ scenario, inputs: shown.inputs }, key),
      text,
    );
    const says = decisiveSentence(analyses, shown, scenarios, NAMED, decisionText);
    const causes = lossesFound(analyses);
    const losses = causes === null || causes.isStale ? null : causes.value;
    const found = flipKeys.filter((key) => freshFlips(key) !== undefined);
    return {
      shown,
      reasons,
      scenario,
      verdict,
      recommendation,
      weights,
      rows: weighed(values, weights),
      bars: valueKeys
        .flatMap((key) => weights.of(key).bar ?? [])
        .toSorted((a, b) => weights.of(a.key).rank! - weights.of(b.key).rank!),
      flips: says === null || says.isStale ? null : withoutLinks(says.sentence),
      losses,
      done: weights.done + found.length + (losses === null ? 0 : LOSS_PARTS.length),
      all: weights.all + flipKeys.length + LOSS_PARTS.length,
    };
  }, [
    answers,
    scenarios,
    isOvertaken,
    shown,
    reasons,
    scenario,
    verdict,
    values,
    analyses,
    text,
    decisionText,
  ]);
}
