import type { ReverseStress, StressCondition, StressRule } from '../../src/analysis/reverseStress';
import type { EntryPath } from '../../src/model/parameters';
import type { Answer } from './answers';

const share = (value: number) => ({ value, standardError: 0.004 });

/** A rule with round shares. */
export function stressRule(
  conditions: readonly StressCondition[],
  joined: StressRule['joined'] = 'and',
  density = 0.75,
  score = 0.16,
): StressRule {
  return {
    conditions,
    joined,
    share: share(0.4),
    coverage: share(0.46),
    density: share(density),
    elsewhere: share(0.59),
    score: share(score),
  };
}

export const reachUnder: StressCondition = {
  key: 'partnerReach',
  side: 'under',
  value: 0.0249,
  quantile: 0.4,
};
export const marketUnder: StressCondition = { key: 'tam', side: 'under', value: 4390, quantile: 0.65 };
export const substitutionOver: StressCondition = {
  key: 'partnerSubstitution',
  side: 'over',
  value: 0.684,
  quantile: 0.75,
};

/** When a path loses, as a test says. */
export function stressOf(path: EntryPath, changes: Partial<ReverseStress> = {}): ReverseStress {
  const rule = stressRule([reachUnder]);
  const worlds = 40;
  return {
    path,
    draws: 8192,
    base: share(path === 'partner' ? 0.655 : 0.87),
    rule,
    surest: stressRule([reachUnder, marketUnder], 'and', 0.84, 0.13),
    best: [rule, stressRule([reachUnder, substitutionOver], 'or', 0.74, 0.186)],
    chance: 0.054,
    sample: {
      x: 'partnerReach',
      y: 'partnerSubstitution',
      xs: Float64Array.from({ length: worlds }, (_, world) => 0.01 + 0.001 * world),
      ys: Float64Array.from({ length: worlds }, (_, world) => 0.4 + 0.01 * ((world * 7) % worlds)),
      loses: Uint8Array.from({ length: worlds }, (_, world) => (world % 3 === 0 ? 0 : 1)),
    },
    ...changes,
  };
}

/** Both answers of the section. */
export function stressAnswers(
  changes: Partial<Readonly<Record<EntryPath, Partial<ReverseStress>>>> = {},
): readonly Answer[] {
  return (['bifurcation', 'partner'] as const).map((path) => [
    { kind: 'stress', path },
    { kind: 'stress', stress: stressOf(path, changes[path]) },
  ]);
}
