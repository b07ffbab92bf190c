import { CALLABLE, gapBetween } from '../analysis/criterion';
import { swingKeys, swingSize, tornadoOf } from '../analysis/swings';
import { applyOverrides } from '../model/overrides';
import { pathIds, type PathId } from '../model/parameters';
import { parameterOfKey, pathOfKey, type ValueKey } from '../model/values';
import { flipKeys, LEADING_FLIPS, LEADING_SWINGS, leadingPair } from '../state/analysisPlan';
import type { Analyses, Shown } from '../state/appState';
import { flipsFound, swingsFound, type Finding } from '../state/decision';
import { parameterView } from '../state/parameterView';
import { standingsOf } from '../state/standings';
import { decisiveFlips, type DecisiveFlip } from './decisiveFlips';
import { points } from './format';
import type { DecisionText } from './i18n/en/decision';
import { linkTo } from './i18n/LinkedText';

/** What would change the verdict, in words. */
interface DecisiveSentence {
  readonly sentence: string;
  readonly isStale: boolean;
}

type Scenarios = Parameters<typeof standingsOf>[1];

/**
 * What would hand the lead to another path, or in a tie what would settle it; null until that is known.
 *
 * @param most  how many values are named
 * @returns  with links to the controls (`LinkedText`)
 */
export function decisiveSentence(
  analyses: Analyses,
  shown: Shown,
  scenarios: Scenarios,
  most: number,
  text: DecisionText,
): DecisiveSentence | null {
  const [first, second] = leadingPair({ shown, scenarios });
  const { gap, standardError } = gapBetween(standingsOf(shown, scenarios), first, second);
  const scenario = scenarios.find(({ id }) => id === shown.inputs.scenarioId)!;
  if (gap <= CALLABLE * standardError) {
    const values = applyOverrides(scenario.values, shown.inputs.overrides);
    return settlingSentence(analyses, swingKeys(values), [first, second], text);
  }
  const found = flipsOfLead(analyses, shown, scenarios, text);
  if (found === null) return null;
  const flips = found.value.slice(0, most);
  if (flips.length === 0)
    return analyses.left === 0 ? { sentence: text.decisive.none, isStale: false } : null;
  const sentence = pathIds
    .filter((path) => flips.some(({ winner }) => winner === path))
    .toSorted((a, b) => firstOf(flips, a) - firstOf(flips, b))
    .map((path) =>
      text.decisive.takesOver({
        path: text.paths[path].subject,
        conditions: text.format.anyOf(
          flips.filter(({ winner }) => winner === path).map((flip) => condition(flip, text)),
        ),
      }),
    )
    .reduce((before, next) => text.format.sentences([before, next]), '');
  return { sentence, isStale: found.isStale };
}

/**
 * What would hand the lead on screen to another path, the nearest first; null while too little of that is known.
 */
export function flipsOfLead(
  analyses: Analyses,
  shown: Shown,
  scenarios: Scenarios,
  text: Pick<DecisionText, 'format'>,
): Finding<readonly DecisiveFlip[]> | null {
  const findings = flipKeys.flatMap((key) => flipsFound(analyses, key) ?? []);
  const fresh = findings.filter(({ isStale }) => !isStale);
  const old = findings.filter(({ isStale }) => isStale);
  const isEnough = analyses.leadingLeft === 0 || fresh.length >= LEADING_FLIPS;
  const used = isEnough ? fresh : old;
  if (used.length === 0) return null;
  const scenario = scenarios.find(({ id }) => id === shown.inputs.scenarioId)!;
  const value = decisiveFlips(
    used.map((finding) => finding.value),
    (key) => parameterView({ scenario, inputs: shown.inputs }, key),
    leadingPair({ shown, scenarios })[0],
    text,
  );
  return { value, isStale: used === old };
}

function firstOf(flips: readonly DecisiveFlip[], path: PathId): number {
  return flips.findIndex(({ winner }) => winner === path);
}

/** A value as a sentence names it, with its path where each has its own. */
export function labelInSentence(
  key: ValueKey,
  text: Pick<DecisionText, 'parameters' | 'format' | 'control' | 'flips'>,
): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  const path = pathOfKey(key);
  const name = text.format.inSentence(label);
  return path === undefined ? name : text.control.onPath({ label: name, path: text.flips.paths[path] });
}

function condition({ key, isBelow, named }: DecisiveFlip, text: DecisionText): string {
  return linkTo(
    key,
    (isBelow ? text.decisive.below : text.decisive.above)({
      label: labelInSentence(key, text),
      value: named,
    }),
  );
}

/** The assumption that moves the gap of two paths most: knowing it better would settle a tie. */
function settlingSentence(
  analyses: Analyses,
  keys: readonly ValueKey[],
  [a, b]: readonly [PathId, PathId],
  text: DecisionText,
): DecisiveSentence | null {
  const found = swingsFound(analyses, keys);
  if (found === null || found.value.swings.length < Math.min(LEADING_SWINGS, keys.length)) return null;
  const [most] = tornadoOf(found.value.swings, found.value.base, a, b);
  if (most === undefined) return null;
  return {
    sentence: text.decisive.settles({
      label: linkTo(most.key, labelInSentence(most.key, text)),
      points: points(swingSize(most)),
    }),
    isStale: found.isStale,
  };
}
