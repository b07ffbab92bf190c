import { mode } from '../numerics/distribution';
import { movedCentre, type Overrides } from './overrides';
import { entryPaths } from './parameters';
import { parameterOfKey, type ScenarioValues, type ValueKey } from './values';

/** What a case of history is judged by. */
export const caseScores = [
  'businessShare',
  'contentSensitivity',
  'dataSensitivity',
  'rivals',
  'protectedAssets',
] as const;
export type CaseScore = (typeof caseScores)[number];

/** The highest that each score can be; the lowest is 0. */
export const highestScore: Readonly<Record<CaseScore, number>> = {
  businessShare: 1,
  contentSensitivity: 5,
  dataSensitivity: 5,
  rivals: 5,
  protectedAssets: 5,
};

/** A case as the model sees it: its scores, and whether the firm sells models of its own. */
export interface CaseTraits {
  readonly scores: Readonly<Record<CaseScore, number>>;
  readonly isAiFirm: boolean;
}

/** A centre that a case moves. */
export interface MappedCentre {
  readonly key: ValueKey;
  /** What moves it. */
  readonly by: CaseScore | 'isAiFirm';
  /** Centre in the base scenario. */
  readonly from: number;
  readonly to: number;
  /** `to` over `from` before any limit; null where the centre is set, whatever it was. */
  readonly factor: number | null;
}

/** The share of an all-business service that still faces the public, and of a consumer service that does not. */
const LEAST_SHARE = 0.05;
/** A partner that has something of its own sells it to that extent, however easily ours is copied. */
const MOST_SUBSTITUTION = 0.95;
/** How often its own side stops a firm whose product is no model, per year. */
const HOME_STOP_OF_OTHERS = 0.02;

/** Digits of a centre: the scores have one. */
const DIGITS = 6;

/** A centre that can be read, and links be short. */
function readable(centre: number): number {
  return Number(centre.toPrecision(DIGITS));
}

const bothPaths = (id: string): readonly ValueKey[] => entryPaths.map((path) => `${path}.${id}`);

/** Centres that a score multiplies (equations 10.2 to 10.5). */
const multiplied: readonly {
  readonly by: CaseScore;
  readonly keys: readonly ValueKey[];
  readonly factor: (score: number) => number;
  readonly most?: number;
}[] = [
  {
    by: 'contentSensitivity',
    keys: ['rectificationRate', 'suspensionRate', 'forcedExitRate', ...bothPaths('alignmentPenalty')],
    factor: (score) => score / 2.5,
  },
  {
    by: 'dataSensitivity',
    keys: [...bothPaths('localInfrastructure'), ...bothPaths('siloDrift')],
    factor: (score) => score / 3,
  },
  { by: 'rivals', keys: ['reachableShare', 'partnerReach'], factor: (score) => 1.6 - 0.15 * score },
  { by: 'rivals', keys: ['lateEntryErosion'], factor: (score) => score / 4 },
  {
    by: 'protectedAssets',
    keys: ['partnerSubstitution'],
    factor: (score) => 1.6 - 0.25 * score,
    most: MOST_SUBSTITUTION,
  },
  { by: 'protectedAssets', keys: ['ipLossP10', 'ipLossP90'], factor: (score) => (score + 1) / 4 },
];

/**
 * What a case makes of the base scenario, by the same rule for every case (equations 10.1 to 10.6): centres, in the units
 * of their parameters, each kept in its admissible range. Centres that stay where they are, are told too.
 *
 * @param base  complete values of the base scenario
 */
export function mappedCentres(
  base: ScenarioValues,
  { scores, isAiFirm }: CaseTraits,
): readonly MappedCentre[] {
  const centre = (key: ValueKey): number => {
    const value = base[key];
    if (typeof value !== 'object') throw new Error(`${key} has no centre`);
    return mode(value);
  };
  const publicShare: MappedCentre = {
    key: 'publicShare',
    by: 'businessShare',
    from: centre('publicShare'),
    to: readable(Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, 1 - scores.businessShare))),
    factor: null,
  };
  const scaled = multiplied.flatMap(({ by, keys, factor: factorOf, most }): MappedCentre[] =>
    keys.map((key) => {
      const from = centre(key);
      const factor = factorOf(scores[by]);
      const { admissible } = parameterOfKey(key);
      const [low, high] =
        admissible.type === 'number' ? [admissible.min, Math.min(most ?? Infinity, admissible.max)] : [0, 0];
      return { key, by, from, to: Math.min(high, Math.max(low, readable(from * factor))), factor };
    }),
  );
  const homeStops = isAiFirm
    ? []
    : bothPaths('homeStopRate').map((key): MappedCentre => ({
        key,
        by: 'isAiFirm',
        from: centre(key),
        to: HOME_STOP_OF_OTHERS,
        factor: null,
      }));
  return [publicShare, ...scaled, ...homeStops];
}

/**
 * The same as changes to the base scenario; spreads come along (equation 1.1), and a centre that moves to 0 leaves
 * nothing uncertain. A centre that stays is no change.
 *
 * @param base  complete values of the base scenario
 */
export function caseOverrides(base: ScenarioValues, traits: CaseTraits): Overrides {
  return Object.fromEntries(
    mappedCentres(base, traits)
      .filter(({ from, to }) => to !== from)
      .map(({ key, to }) => [key, movedCentre(base[key]!, undefined, key, to)]),
  );
}
