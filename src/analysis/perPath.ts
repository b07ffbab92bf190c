import type { PathId } from '../model/parameters';

/** One thing for each path. */
export function perPath<T>(of: (path: PathId) => T): Readonly<Record<PathId, T>> {
  return { exit: of('exit'), bifurcation: of('bifurcation'), partner: of('partner') };
}
