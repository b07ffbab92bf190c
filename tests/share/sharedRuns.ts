import fc from 'fast-check';
import { criteria } from '../../src/analysis/criterion';
import { combinationProblem } from '../../src/model/checkValue';
import { canCorrelate, isPossible } from '../../src/model/checkCorrelations';
import { inOrder, isSamePair, type Correlations } from '../../src/model/correlations';
import { nearestCorrelations } from '../../src/model/nearestCorrelations';
import { applyOverrides, overrideProblem, type Override, type Overrides } from '../../src/model/overrides';
import { parameters, pathIds, type PathId } from '../../src/model/parameters';
import { inRuleOrder, LAST_SWITCH, type RuleSwitches } from '../../src/model/ruleSwitches';
import { parameterOfKey, valueKeys, type ValueKey } from '../../src/model/values';
import { axisKeys, mapProblem } from '../../src/analysis/mapAxis';
import type { Look } from '../../src/share/look';
import { tidyName, tidyReason } from '../../src/share/reasonText';
import {
  DEFAULT_DRAWS,
  MAX_SEED,
  type Against,
  type Reasons,
  type Seen,
  type SharedRun,
} from '../../src/share/shareLink';
import { pageIds, type View } from '../../src/share/view';
import { shippedIds, shippedRules, shippedScenario, shippedSwitch } from '../shippedScenarios';

/** A number that is admissible for a key; −0 is left out, because it is written and read as 0. */
function numberFor(key: ValueKey): fc.Arbitrary<number> {
  const { admissible } = parameterOfKey(key);
  if (admissible.type !== 'number') throw new Error(`${key} is not a number`);
  const { min, max, whole } = admissible;
  if (whole) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true }).map((number) => number + 0);
}

function distributionsFor(key: ValueKey): fc.Arbitrary<Override>[] {
  const number = numberFor(key);
  const ascending = (count: number): fc.Arbitrary<number[]> =>
    fc
      .uniqueArray(number, { minLength: count, maxLength: count })
      .map((numbers) => numbers.sort((a, b) => a - b));
  const three = (kind: 'triangular' | 'pert') =>
    ascending(3).map(([low, mode, high]) => ({ value: { kind, low: low!, mode: mode!, high: high! } }));
  return [
    ascending(2).map(([low, high]) => ({ value: { kind: 'uniform', low: low!, high: high! } })),
    three('triangular'),
    three('pert'),
    ascending(2)
      .filter(([p10]) => p10! > 0)
      .map(([p10, p90]) => ({ value: { kind: 'lognormal', p10: p10!, p90: p90! } })),
  ];
}

/** The forms that a change of a key may take, each with any admissible numbers. */
export function overrideForms(key: ValueKey): fc.Arbitrary<Override>[] {
  const { admissible, kind } = parameterOfKey(key);
  if (admissible.type === 'flag') return [fc.boolean().map((value) => ({ value }))];
  if (admissible.type === 'choice') {
    return [fc.constantFrom(...admissible.choices).map((value) => ({ value }))];
  }
  const forms: fc.Arbitrary<Override>[] = [
    numberFor(key).map((centre) => ({ centre })),
    numberFor(key).map((value) => ({ value: { kind: 'fixed', value } })),
  ];
  if (admissible.canBeOff) forms.push(fc.constant({ value: 'off' }));
  if (kind === 'assumption' && !admissible.whole) forms.push(...distributionsFor(key));
  return forms;
}

export function overrideFor(key: ValueKey): fc.Arbitrary<Override> {
  return fc.oneof(...overrideForms(key));
}

/** Changes of the given keys. */
function overridesOf(keys: readonly ValueKey[]): fc.Arbitrary<Overrides> {
  return fc.tuple(...keys.map(overrideFor)).map((overrides) => {
    return Object.fromEntries(keys.map((key, index) => [key, overrides[index]!]));
  });
}

/** Values that are held against each other or must not be 0, so that changes of several rarely go together. */
export const heldTogether: readonly ValueKey[] = [
  'campaignMonths',
  'campaignIntensity',
  'ipLossP10',
  'ipLossP90',
  'contentFineCap',
  'fineSmallShare',
  'fineMediumShare',
  'fineSmallLow',
  'fineSmallHigh',
  'fineMediumHigh',
  'severeShapeA',
  'severeShapeB',
];

export function goTogether({ scenarioId, overrides }: Pick<SharedRun, 'scenarioId' | 'overrides'>): boolean {
  const { values } = shippedScenario(scenarioId);
  return combinationProblem(applyOverrides(values, overrides)) === undefined;
}

function without(overrides: Overrides, keys: readonly ValueKey[]): Overrides {
  return Object.fromEntries(Object.entries(overrides).filter(([key]) => !keys.includes(key)));
}

const correlated = parameters.filter(({ id }) => canCorrelate(id)).map(({ id }) => id);

/** Correlations of different pairs, possible or not. */
export const correlationSets: fc.Arbitrary<Correlations> = fc
  .array(
    fc.record({
      between: fc
        .uniqueArray(fc.constantFrom(...correlated.slice(0, 12)), { minLength: 2, maxLength: 2 })
        .map(([a, b]) => [a!, b!] as const),
      rank: fc
        .double({ min: -1, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })
        .map((rank) => rank + 0),
    }),
    { maxLength: 12 },
  )
  .map((pairs) => pairs.filter((pair, at) => pairs.findIndex((other) => isSamePair(other, pair)) === at));

/** Correlations that worlds can be drawn with. */
export const possibleCorrelations: fc.Arbitrary<Correlations> = correlationSets.map((pairs) =>
  isPossible(pairs) ? pairs : nearestCorrelations(pairs),
);

/** A reason in any language, as it is kept. */
const reason = fc
  .oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }))
  .map(tidyReason);

/** Reasons for some of the changes. */
function reasonsFor(overrides: Overrides): fc.Arbitrary<Reasons> {
  return fc
    .subarray(Object.keys(overrides), { maxLength: Math.min(6, Object.keys(overrides).length) })
    .chain((keys) => fc.tuple(...keys.map((key) => reason.map((text) => [key, text] as const))))
    .map((entries) => Object.fromEntries(entries.filter(([, text]) => text !== '')));
}

export const views: fc.Arbitrary<View> = fc.record({
  page: fc.constantFrom(...pageIds),
  at: fc.option(fc.constantFrom('tam', '2.5', 'partner.buildCapex', 'cloud-operator'), { nil: null }),
});

/** Rules switched in any months; none now and then. */
const ruleSwitches: fc.Arbitrary<RuleSwitches | undefined> = fc
  .subarray([...shippedRules()], { maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.integer({ min: 0, max: LAST_SWITCH }).map((from) => shippedSwitch(id, from))),
    ),
  )
  .map((switches) => (switches.length === 0 ? undefined : inRuleOrder(switches)));

/** Anything a link can hold: any scenario, any changes that go together, any seed, any number of draws, any reasons. */
export const sharedRuns: fc.Arbitrary<SharedRun & { readonly reasons: Reasons }> = fc
  .record({
    scenarioId: fc.constantFrom(...shippedIds),
    overrides: fc.subarray([...valueKeys], { maxLength: 40 }).chain(overridesOf),
    seed: fc.integer({ min: 0, max: MAX_SEED }),
    draws: fc.integer({ min: 8, max: 24 }).map((power) => 2 ** power),
    untilPrecise: fc.boolean(),
    criterion: fc.constantFrom(undefined, ...criteria),
    rules: ruleSwitches,
  })
  // Where refinement stops by itself the limit is always the same, and not told.
  .map((run) => (run.untilPrecise ? { ...run, draws: DEFAULT_DRAWS } : run))
  .map((run) => (goTogether(run) ? run : { ...run, overrides: without(run.overrides, heldTogether) }))
  .chain((run) => reasonsFor(run.overrides).map((reasons) => ({ ...run, reasons })));

/** Headlines with as many digits as a link holds: ten-thousandths of a percent. */
const headline = fc
  .integer({ min: -100_000_000, max: 100_000_000 })
  .map((tenThousandths) => tenThousandths / 10_000 / 100);

export const seens: fc.Arbitrary<Seen> = fc.record({
  fingerprint: fc.stringMatching(/^[A-Za-z0-9_-]{12}$/),
  headlines: fc
    .tuple(headline, headline, headline)
    .map(
      (headlines) =>
        Object.fromEntries(pathIds.map((path, index) => [path, headlines[index]!])) as Record<PathId, number>,
    ),
});

export const names: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 80 })
  .map(tidyName)
  .filter((name) => name !== '');

/** Inputs to compare with, as a link can hold them. */
export const againsts: fc.Arbitrary<Against> = fc
  .tuple(
    sharedRuns,
    fc.option(possibleCorrelations, { nil: undefined }),
    fc.option(names, { nil: undefined }),
    fc.option(seens, { nil: undefined }),
  )
  .map(([{ scenarioId, overrides, rules, reasons }, pairs, name, seen]) => ({
    scenarioId,
    overrides,
    reasons,
    correlations: pairs === undefined ? undefined : inOrder(pairs),
    rules,
    name,
    seen,
  }));

/** Charts set in any way that a link can hold. */
export const looks: fc.Arbitrary<Look> = fc.record(
  {
    lossLine: fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000 + 0),
    mapAxes: fc
      .tuple(fc.constantFrom(...axisKeys), fc.constantFrom(...axisKeys))
      .filter(([x, y]) => mapProblem(x, y) === undefined)
      .map(([x, y]) => ({ x, y })),
    pair: fc
      .shuffledSubarray([...pathIds], { minLength: 2, maxLength: 2 })
      .map(([a, b]) => [a!, b!] as const),
    comparedWith: fc.constantFrom(...shippedIds),
  },
  { requiredKeys: [] },
);

/** Whether everything in a run can be simulated. */
export function isAdmissible(run: SharedRun): boolean {
  return (
    shippedIds.includes(run.scenarioId) &&
    Object.entries(run.overrides).every(
      ([key, override]) => valueKeys.includes(key) && overrideProblem(key, override) === undefined,
    ) &&
    goTogether(run) &&
    Number.isInteger(run.seed) &&
    run.seed >= 0 &&
    run.seed <= MAX_SEED &&
    Number.isInteger(Math.log2(run.draws)) &&
    run.draws >= 256 &&
    run.draws <= 2 ** 24
  );
}
