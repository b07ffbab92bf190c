import { pathIds, type PathId } from '../model/parameters';

/** "partner-exit": partner-led against exit. */
export type PathPair = `${PathId}-${PathId}`;

/** Each two paths once, the usually better first. */
export const threePairs: readonly (readonly [PathId, PathId])[] = [
  ['partner', 'exit'],
  ['bifurcation', 'exit'],
  ['partner', 'bifurcation'],
];

/** Every path against every other, both ways. */
export const pathPairs: readonly { readonly name: PathPair; readonly a: PathId; readonly b: PathId }[] =
  pathIds.flatMap((a) => pathIds.filter((b) => b !== a).map((b) => ({ name: `${a}-${b}` as const, a, b })));
