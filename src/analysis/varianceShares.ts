import { mixedSamplerOf } from '../model/correlatedSampler';
import type { Correlations } from '../model/correlations';
import { movingTogether } from '../model/movingTogether';
import { assumptionDimension, luckDimension, luckNames, type LuckName } from '../model/dimensions';
import { everything, type Redrawn } from '../model/mixedSampler';
import type { ParameterId, PathId } from '../model/parameters';
import type { Evaluator } from './evaluator';
import type { ValueColumns } from './criterion';
import { columnOf } from './replicateMeans';
import { sobolIndices, type SobolIndices } from './sobolIndices';
import type { Steps } from './steps';

/**
 * Luck by what it is about. The climate is with partner and home, where it decides most: when home or the partner stops
 * the business; what it does to a hold or a forced exit is counted there too.
 */
const luckGroups = {
  filing: [
    'licence',
    'hold',
    'holdLength',
    'provincialRounds',
    'provincialLength',
    'nationalRounds',
    'nationalLength',
    'onSite',
  ],
  enforcement: [
    'forcedExit',
    'suspension1',
    'suspensionKind1',
    'suspensionLength1',
    'suspension2',
    'suspensionKind2',
    'suspensionLength2',
    'rectification1',
    'rectification2',
    'rectification3',
    'fine1',
    'fineSize1',
    'fine2',
    'fineSize2',
    'fine3',
    'fineSize3',
  ],
  partnerAndHome: ['homeStop', 'rupture', 'darkLength', 'repartner', 'ipLeak', 'ipLoss', 'startTense'],
  market: luckNames.filter((name) => name.startsWith('market')),
} as const satisfies Record<string, readonly LuckName[]>;

type LuckGroup = keyof typeof luckGroups;

/** Groups that together are all that a world leaves to chance, each piece in one of them: what we do not know, and luck. */
export const varianceGroups = ['assumptions', 'filing', 'enforcement', 'partnerAndHome', 'market'] as const;

/** A group of the partition, or a single assumption: on both paths, as it is one draw for both. */
export type VarianceGroup = (typeof varianceGroups)[number] | ParameterId;

/**
 * What a group is made of. An assumption that goes together with others is of one piece with them: what it alone accounts
 * for has no meaning, as no world has it drawn anew and the others as they were.
 */
export function redrawnBy(group: VarianceGroup, correlations: Correlations = []): Redrawn {
  if (group === 'assumptions') return { dimensions: [...assumptionDimension.values()], climate: false };
  if (isLuckGroup(group)) {
    const dimensions = luckGroups[group].map((name) => luckDimension[name]);
    return { dimensions, climate: group === 'partnerAndHome' };
  }
  const dimensions = movingTogether(correlations, group).flatMap((id) => assumptionDimension.get(id) ?? []);
  return { dimensions, climate: false };
}

function isLuckGroup(group: VarianceGroup): group is LuckGroup {
  return group in luckGroups;
}

/** Assumptions that are uncertain as things are. */
export function uncertainAssumptions(evaluator: Evaluator): readonly ParameterId[] {
  const dimensions = new Set(evaluator.base.random.map(({ dimension }) => dimension));
  return [...assumptionDimension].filter(([, dimension]) => dimensions.has(dimension)).map(([id]) => id);
}

/** Share of the variance of the gap between two paths that a group accounts for. */
export interface VarianceShare extends SobolIndices {
  readonly group: VarianceGroup;
  readonly draws: number;
}

const secondSamples = new WeakMap<Evaluator, ValueColumns>();

/** V of every path in the second sample, which all groups share. */
function* secondSample(evaluator: Evaluator, draws: number): Steps<ValueColumns> {
  const known = secondSamples.get(evaluator);
  if (known?.exit.length === draws) return known;
  const sampler = mixedSamplerOf(evaluator.question, everything);
  const columns = yield* evaluator.columnsOfWorlds(sampler, draws, ['exit', 'bifurcation', 'partner']);
  secondSamples.set(evaluator, columns);
  return columns;
}

/**
 * Share of the variance of V_a - V_b that a group accounts for, alone and with others (equation 6.28). It is about the
 * variance of worlds; not about the tail, and not about which path is best.
 *
 * @param draws  a multiple of 16; each group runs so many worlds, and once so many for all groups
 */
export function* varianceShareOf(
  evaluator: Evaluator,
  group: VarianceGroup,
  a: PathId,
  b: PathId,
  draws: number,
): Steps<VarianceShare> {
  const gapIn = (columns: ValueColumns): Float64Array =>
    columnOf(draws, (draw) => columns[a][draw]! - columns[b][draw]!);
  const first = gapIn(yield* evaluator.baseColumns(draws));
  const second = gapIn(yield* secondSample(evaluator, draws));
  const { question } = evaluator;
  const sampler = mixedSamplerOf(question, redrawnBy(group, question.correlations));
  const mixed = gapIn(yield* evaluator.columnsOfWorlds(sampler, draws, [a, b]));
  return { group, draws, ...sobolIndices(first, second, mixed) };
}

/** Share of the variance that no group accounts for alone, from which on one-at-a-time pictures mislead. */
const DOMINANT = 0.4;

/**
 * Whether interactions dominate: the first-order shares of `varianceGroups` leave more than two fifths of the variance to
 * what groups do only together. Then no picture that moves one thing at a time tells the story.
 *
 * @param shares  of all `varianceGroups`, for the same two paths
 */
export function interactionsDominate(shares: readonly VarianceShare[]): boolean {
  return shares.reduce((sum, { first }) => sum + first, 0) < 1 - DOMINANT;
}
