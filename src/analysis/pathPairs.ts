import { pathIds, type PathId } from '../model/parameters';

/** "partner-exit": partner-led against exit. */
export type PathPair = `${PathId}-${PathId}`;

/** Every path against every other, both ways. */
export const pathPairs: readonly { readonly name: PathPair; readonly a: PathId; readonly b: PathId }[] =
  pathIds.flatMap((a) => pathIds.filter((b) => b !== a).map((b) => ({ name: `${a}-${b}` as const, a, b })));
