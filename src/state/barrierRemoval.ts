import { barriers, changesRemoving, withoutBarriers, type BarrierId } from '../model/barriers';
import {
  applyOverrides,
  overriddenValue,
  sameDistribution,
  type Override,
  type Overrides,
} from '../model/overrides';
import type { ScenarioValues, Value, ValueKey } from '../model/values';
import type { Changes } from './appState';

/** What the removal of a barrier changed, and what was there before. */
export interface Removal {
  readonly applied: Overrides;
  /** Undefined where the scenario's own value stood. */
  readonly before: Changes;
}

/** Removals that were made on this page, so that they can be taken back to what was there. */
export type Removals = Readonly<Partial<Record<BarrierId, Removal>>>;

function same(a: Value | undefined, b: Value | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? sameDistribution(a, b) : a === b;
}

type KeysByBarrier = ReadonlyMap<BarrierId, ReadonlySet<ValueKey>>;

const known = new WeakMap<ScenarioValues, KeysByBarrier>();

/** Keys that removing each barrier changes, given the scenario's own values. */
function changedKeysOf(values: ScenarioValues): KeysByBarrier {
  const found =
    known.get(values) ??
    new Map(barriers.map(({ id }) => [id, new Set(Object.keys(changesRemoving(values, id)))]));
  known.set(values, found);
  return found;
}

function changedBy(values: ScenarioValues, barrier: BarrierId): readonly ValueKey[] {
  return [...changedKeysOf(values).get(barrier)!];
}

/** Barriers besides one whose removal changes a key. */
function othersChanging(values: ScenarioValues, key: ValueKey, barrier: BarrierId): readonly BarrierId[] {
  return [...changedKeysOf(values)].flatMap(([id, keys]) => (id !== barrier && keys.has(key) ? [id] : []));
}

/**
 * The barriers of which nothing is left: every value that a barrier alone changes is what its removal makes it, of the
 * scenario's own value or of the one that was there when it was removed on this page.
 */
export function removedBarriers(
  values: ScenarioValues,
  overrides: Overrides,
  removals: Removals = {},
): readonly BarrierId[] {
  const now = (key: ValueKey): Value | undefined => {
    const override = overrides[key];
    return override === undefined ? values[key] : overriddenValue(values[key]!, key, override);
  };
  return barriers
    .map(({ id }) => id)
    .filter((id) => {
      const without = withoutBarriers(values, [id]);
      const own = changedBy(values, id).filter((key) => othersChanging(values, key, id).length === 0);
      const applied = removals[id]?.applied ?? {};
      return (
        own.length > 0 &&
        own.every((key) => {
          const removed = applied[key];
          const value = now(key);
          return (
            same(value, without[key]) ||
            (removed !== undefined && same(value, overriddenValue(values[key]!, key, removed)))
          );
        })
      );
    });
}

/**
 * The changes that remove a barrier beside those that are removed already.
 *
 * @param removals  what is known of those
 */
export function removalOf(
  values: ScenarioValues,
  overrides: Overrides,
  removed: readonly BarrierId[],
  removals: Removals,
  barrier: BarrierId,
): Removal {
  const together = withoutBarriers(values, [...removed, barrier]);
  const changes = changesRemoving(applyOverrides(values, overrides), barrier);
  const applied: Record<ValueKey, Override> = {};
  const before: Record<ValueKey, Override | undefined> = {};
  for (const [key, change] of Object.entries(changes)) {
    const sharedWith = othersChanging(values, key, barrier).find((id) => removed.includes(id));
    applied[key] = sharedWith === undefined ? change : { value: together[key]! };
    before[key] = sharedWith === undefined ? overrides[key] : removals[sharedWith]?.before[key];
  }
  return { applied, before };
}

/** The changes that put a removed barrier back, all other removed ones staying so. */
export function changesRestoring(
  values: ScenarioValues,
  removed: readonly BarrierId[],
  barrier: BarrierId,
  removal: Removal | undefined,
): Changes {
  const others = removed.filter((id) => id !== barrier);
  const without = withoutBarriers(values, others);
  const keys = new Set([...changedBy(values, barrier), ...Object.keys(removal?.applied ?? {})]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const isShared = othersChanging(values, key, barrier).some((id) => others.includes(id));
      return [key, isShared ? { value: without[key]! } : removal?.before[key]];
    }),
  );
}
