import { isParameterId, parameterOf, parameters, pathIds, type PathId } from './parameters';
import { keysOf, type ValueKey } from './values';

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
