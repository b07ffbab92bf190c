import type { Distribution } from '../numerics/distribution';
import {
  entryPaths,
  isParameterId,
  parameterOf,
  parameters,
  pathIds,
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

/**
 * The keys that a written name stands for: a bare per-path identifier means both paths, a one-path parameter may
 * carry its own path in front.
 *
 * @returns the keys, or a sentence that says what is wrong
 */
export function keysNamed(name: string): readonly ValueKey[] | { readonly problem: string } {
  const dot = name.indexOf('.');
  const prefix = dot < 0 ? undefined : name.slice(0, dot);
  const id = dot < 0 ? name : name.slice(dot + 1);
  if (!isParameterId(id)) return { problem: `there is no parameter "${name}"${suggestion(id)}` };
  const { scope } = parameterOf(id);
  if (prefix === undefined) return keysOf(id);
  if (scope === 'path' && (prefix === 'bifurcation' || prefix === 'partner')) return [`${prefix}.${id}`];
  if (scope === prefix && isPath(prefix)) return [id];
  const allowed =
    scope === 'path'
      ? `"${id}", "bifurcation.${id}" or "partner.${id}"`
      : scope === 'common'
        ? `"${id}"`
        : `"${id}" or "${scope}.${id}"`;
  return { problem: `"${name}" is not a parameter; allowed is ${allowed}` };
}

function isPath(word: string): word is PathId {
  return (pathIds as readonly string[]).includes(word);
}

function suggestion(id: string): string {
  const wanted = id.toLowerCase();
  const near = parameters.find(
    ({ id: known }) =>
      wanted.length > 2 && (known.toLowerCase().includes(wanted) || wanted.includes(known.toLowerCase())),
  );
  return near ? `; did you mean "${near.id}"?` : '; all identifiers are listed in the scenario file';
}
