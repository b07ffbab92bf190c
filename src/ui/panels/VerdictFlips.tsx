import { useMemo } from 'react';
import { CALLABLE, gapBetween } from '../../analysis/criterion';
import { swingKeys, swingSize, tornadoOf } from '../../analysis/swings';
import { applyOverrides } from '../../model/overrides';
import { pathIds, type PathId } from '../../model/parameters';
import { parameterOfKey, pathOfKey, type ValueKey } from '../../model/values';
import { flipKeys, LEADING_FLIPS, LEADING_SWINGS, leadingPair } from '../../state/analysisPlan';
import type { Analyses, Shown } from '../../state/appState';
import { flipsFound, swingsFound } from '../../state/decision';
import { parameterView } from '../../state/parameterView';
import { standingsOf } from '../../state/standings';
import { decisiveFlips, type DecisiveFlip } from '../decisiveFlips';
import { points } from '../format';
import { useDecisionText } from '../i18n/DecisionTextContext';
import type { DecisionText } from '../i18n/enDecision';
import { LinkedText, linkTo } from '../i18n/LinkedText';
import { useApp } from '../StoreContext';
import { useAnswers, useIsOvertaken } from '../useAnswers';
import { useMediaQuery } from '../useMediaQuery';

const MOST = 3;
const MOST_ON_PHONE = 2;

/** What would hand the lead to another path, or in a tie what would settle it, with links to the controls. */
export function VerdictFlips() {
  const text = useDecisionText();
  const { analyses, shown } = useAnswers();
  const isOvertaken = useIsOvertaken();
  const scenarios = useApp((state) => state.scenarios);
  const most = useMediaQuery('(max-width: 767px)') ? MOST_ON_PHONE : MOST;
  const says = useMemo(
    () => (shown === null ? null : sentenceOf(analyses, shown, scenarios, most, text)),
    [analyses, shown, scenarios, most, text],
  );
  if (says === null) return null;
  const { sentence, isStale } = says;
  return <LinkedText text={isOvertaken || isStale ? text.decisive.earlier(sentence) : sentence} />;
}

interface Says {
  readonly sentence: string;
  readonly isStale: boolean;
}

type Scenarios = Parameters<typeof standingsOf>[1];

function sentenceOf(
  analyses: Analyses,
  shown: Shown,
  scenarios: Scenarios,
  most: number,
  text: DecisionText,
): Says | null {
  const [first, second] = leadingPair({ shown, scenarios });
  const { gap, standardError } = gapBetween(standingsOf(shown, scenarios), first, second);
  const scenario = scenarios.find(({ id }) => id === shown.inputs.scenarioId)!;
  if (gap <= CALLABLE * standardError) {
    const values = applyOverrides(scenario.values, shown.inputs.overrides);
    return settlingSentence(analyses, swingKeys(values), [first, second], text);
  }
  const findings = flipKeys.flatMap((key) => flipsFound(analyses, key) ?? []);
  const fresh = findings.filter(({ isStale }) => !isStale);
  const old = findings.filter(({ isStale }) => isStale);
  const isEnough = analyses.leadingLeft === 0 || fresh.length >= LEADING_FLIPS;
  const used = isEnough ? fresh : old;
  if (used.length === 0) return null;
  const flips = decisiveFlips(
    used.map(({ value }) => value),
    (key) => parameterView({ scenario, inputs: shown.inputs }, key),
    first,
  ).slice(0, most);
  if (flips.length === 0)
    return analyses.left === 0 ? { sentence: text.decisive.none, isStale: false } : null;
  const sentence = pathIds
    .filter((path) => flips.some(({ winner }) => winner === path))
    .toSorted((a, b) => firstOf(flips, a) - firstOf(flips, b))
    .map((path) =>
      text.decisive.takesOver(
        text.paths[path].subject,
        flips.filter(({ winner }) => winner === path).map((flip) => condition(flip, text)),
      ),
    )
    .join(' ');
  return { sentence, isStale: used === old };
}

function firstOf(flips: readonly DecisiveFlip[], path: PathId): number {
  return flips.findIndex(({ winner }) => winner === path);
}

function labelOf(key: ValueKey, text: DecisionText): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  const path = pathOfKey(key);
  const name = text.decisive.inSentence(label);
  return path === undefined ? name : text.control.onPath(name, text.flips.paths[path]);
}

function condition({ key, isBelow, named }: DecisiveFlip, text: DecisionText): string {
  return linkTo(key, (isBelow ? text.decisive.below : text.decisive.above)(labelOf(key, text), named));
}

/** The assumption that moves the gap of two paths most: knowing it better would settle a tie. */
function settlingSentence(
  analyses: Analyses,
  keys: readonly ValueKey[],
  [a, b]: readonly [PathId, PathId],
  text: DecisionText,
): Says | null {
  const found = swingsFound(analyses, keys);
  if (found === null || found.value.swings.length < Math.min(LEADING_SWINGS, keys.length)) return null;
  const [most] = tornadoOf(found.value.swings, found.value.base, a, b);
  if (most === undefined) return null;
  return {
    sentence: text.decisive.settles(linkTo(most.key, labelOf(most.key, text)), points(swingSize(most))),
    isStale: found.isStale,
  };
}
