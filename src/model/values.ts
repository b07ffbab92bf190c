import type { Distribution } from '../numerics/distribution';
import {
  entryPaths,
  parameterOf,
  parameters,
  type ParameterDefinition,
  type ParameterId,
  type PathId,
} from './parameters';

/**
 * What a parameter can be worth: a distribution (a plain number is `fixed`), a flag, or a word of an enumeration
 * (`off` for a stop-loss that is not used).
 */
export type Value = Distribution | boolean | string;

/**
 * Where a value lives: the bare identifier for a common or a one-path parameter, `bifurcation.` or `partner.` in
 * front of a parameter that has a value on each entry path.
 */
export type ValueKey = string;

/** A value for every key. */
export type ScenarioValues = Readonly<Record<ValueKey, Value>>;

/** The keys of a parameter, one for each of its values. */
export function keysOf(id: ParameterId): readonly ValueKey[] {
  return parameterOf(id).scope === 'path' ? entryPaths.map((path) => `${path}.${id}`) : [id];
}

/** All keys, in the order of the parameters. */
export const valueKeys: readonly ValueKey[] = parameters.flatMap((parameter) => keysOf(parameter.id));

const knownKeys = new Set(valueKeys);

/** Whether a word is the key of a value. */
export function isValueKey(word: string): boolean {
  return knownKeys.has(word);
}

/** The parameter a key belongs to. */
export function parameterOfKey(key: ValueKey): ParameterDefinition {
  return parameterOf(key.slice(key.indexOf('.') + 1) as ParameterId);
}

/** The entry path a key belongs to, where the parameter has one value for each. */
export function pathOfKey(key: ValueKey): PathId | undefined {
  const dot = key.indexOf('.');
  return dot < 0 ? undefined : (key.slice(0, dot) as PathId);
}

/** The key that a path reads for a parameter; undefined where the parameter means nothing on that path. */
export function keyFor(id: ParameterId, path: PathId): ValueKey | undefined {
  const { scope } = parameterOf(id);
  if (scope === 'common') return id;
  if (scope === 'path') return path === 'exit' ? undefined : `${path}.${id}`;
  return scope === path ? id : undefined;
}
