import { criteria } from '../../src/analysis/criterion';
import { combinationProblem } from '../../src/model/checkValue';
import { canCorrelate, isPossible } from '../../src/model/checkCorrelations';
import { isSamePair, type Correlations } from '../../src/model/correlations';
import { applyOverrides, overrideProblem, type Override } from '../../src/model/overrides';
import { parameters } from '../../src/model/parameters';
import { inRuleOrder, LAST_SWITCH, type RuleSwitches } from '../../src/model/ruleSwitches';
import { parameterOfKey, valueKeys, type ValueKey } from '../../src/model/values';
import { axisKeys } from '../../src/analysis/mapAxis';
import { tidyName, tidyReason } from '../../src/share/reasonText';
import { DEFAULT_DRAWS, type LinkCompany, type Seen, type SharedRun } from '../../src/share/shareLink';
import { pageIds, type View } from '../../src/share/view';
import { shippedIds, shippedRules, shippedScenario, shippedSwitch } from '../shippedScenarios';
import { anyText } from './hostileTexts';
import type { Dice } from './dice';

function changeOf(dice: Dice, key: ValueKey): Override {
  const { admissible } = parameterOfKey(key);
  if (admissible.type === 'flag') return { value: dice.isLucky(0.5) };
  if (admissible.type === 'choice') return { value: dice.pick(admissible.choices) };
  const { min, max, whole } = admissible;
  const number = (): number => {
    const exact = min + dice.share() * (max - min);
    return whole ? Math.round(exact) : dice.isLucky(0.5) ? exact : Number(exact.toPrecision(3));
  };
  const [low, mode, high] = dice.times(3, number).sort((a, b) => a - b) as [number, number, number];
  const forms: Override[] = [
    { centre: number() },
    { value: { kind: 'fixed', value: number() } },
    { value: { kind: 'uniform', low, high } },
    { value: { kind: dice.pick(['pert', 'triangular'] as const), low, mode, high } },
    { value: { kind: 'lognormal', p10: low, p90: high } },
    { value: 'off' },
  ];
  const override = dice.pick(forms);
  return overrideProblem(key, override) === undefined ? override : { centre: mode };
}

const correlated = parameters.filter(({ id }) => canCorrelate(id)).map(({ id }) => id);

function correlationsOf(dice: Dice): Correlations {
  const pairs = dice.times(dice.below(4), () => ({
    between: [dice.pick(correlated), dice.pick(correlated)] as const,
    rank: Number((1.8 * dice.share() - 0.9).toFixed(2)) + 0,
  }));
  const different = pairs.filter(
    (pair, at) =>
      pair.between[0] !== pair.between[1] && pairs.findIndex((other) => isSamePair(other, pair)) === at,
  );
  return isPossible(different) ? different : [];
}

function rulesOf(dice: Dice): RuleSwitches | undefined {
  const ids = dice.some(shippedRules(), 0.2);
  const switches = ids.map((id) => shippedSwitch(id, dice.below(LAST_SWITCH + 1)));
  return switches.length === 0 ? undefined : inRuleOrder(switches);
}

/** A run that can be shared, with whatever a link or a file can hold. */
export function randomRun(dice: Dice): SharedRun {
  const scenarioId = dice.pick(shippedIds);
  const keys = dice.some(valueKeys, dice.pick([0, 0.02, 0.1, 0.5]));
  const overrides = Object.fromEntries(
    keys
      .map((key) => [key, changeOf(dice, key)] as const)
      .filter(([key, override]) => overrideProblem(key, override) === undefined),
  );
  const { values } = shippedScenario(scenarioId);
  const goTogether = combinationProblem(applyOverrides(values, overrides)) === undefined;
  const kept = goTogether ? overrides : {};
  const reasons = dice
    .some(Object.keys(kept), 0.2)
    .map((key) => [key, tidyReason(anyText(dice, 40))] as const)
    .filter(([, reason]) => reason !== '');
  const untilPrecise = dice.isLucky(0.5);
  return {
    scenarioId,
    overrides: kept,
    seed: dice.below(2 ** 32),
    draws: untilPrecise ? DEFAULT_DRAWS : 2 ** (8 + dice.below(17)),
    untilPrecise,
    criterion: dice.isLucky(0.3) ? dice.pick(criteria) : undefined,
    correlations: dice.isLucky(0.3) ? correlationsOf(dice) : undefined,
    rules: dice.isLucky(0.3) ? rulesOf(dice) : undefined,
    reasons: Object.fromEntries(reasons),
    name: tidyName(anyText(dice, 20)) || undefined,
  };
}

/** What a link can hold beside its run. */
export function randomCompany(dice: Dice): LinkCompany {
  const { scenarioId, overrides, correlations, rules, reasons, name } = randomRun(dice);
  const seen = dice.isLucky(0.5) ? randomSeen(dice) : undefined;
  const [x, y] = [dice.pick(axisKeys), dice.pick(axisKeys)];
  return {
    against: { scenarioId, overrides, correlations, rules, reasons, name, seen },
    look: {
      lossLine: dice.isLucky(0.5) ? Math.round(2000 * dice.share() - 1000) : undefined,
      mapAxes: x === y ? undefined : { x, y },
      pair: dice.isLucky(0.3) ? ['partner', 'exit'] : undefined,
      comparedWith: dice.isLucky(0.3) ? dice.pick(shippedIds) : undefined,
    },
  };
}

export function randomView(dice: Dice): View {
  return { page: dice.pick(pageIds), at: dice.isLucky(0.3) ? 'partner.buildCapex' : null };
}

export function randomSeen(dice: Dice): Seen {
  const headline = (): number => Number((4 * dice.share() - 2).toFixed(6));
  return {
    fingerprint: 'm_Uh7dirVaUv',
    headlines: { exit: headline(), bifurcation: headline(), partner: headline() },
  };
}
