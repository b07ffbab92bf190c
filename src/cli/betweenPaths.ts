import { pathIds, type PathId } from '../model/parameters';
import { UsageError } from './usageError';

/** Two different paths, the first against the second. */
export type Pair = readonly [PathId, PathId];

function isPath(word: string | undefined): word is PathId {
  return (pathIds as readonly (string | undefined)[]).includes(word);
}

/**
 * The two paths that `--between A,B` names.
 *
 * @throws UsageError  that says what is allowed
 */
export function parseBetween(text: string): Pair {
  const [a, b, ...more] = text.split(',');
  if (isPath(a) && isPath(b) && a !== b && more.length === 0) return [a, b];
  throw new UsageError(
    `--between ${text}: allowed are two different paths of ${pathIds.join(', ')}, such as partner,exit`,
  );
}
