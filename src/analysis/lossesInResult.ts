import { entryPaths, type EntryPath } from '../model/parameters';
import { causes, type Cause } from '../model/pathOutcome';
import type { CausesOfLoss } from './causeLosses';
import type { PathResult, SimulationResult } from './result';

function withLosses(path: PathResult, losses: CausesOfLoss[EntryPath]): PathResult {
  const known = causes.filter((cause) => losses[cause] !== null);
  const errors = known.map((cause) => [`expectedLossByCause.${cause}`, losses[cause]!.loss.standardError]);
  return {
    ...path,
    expectedLossByCause: Object.fromEntries(
      causes.map((cause) => [cause, losses[cause]?.loss.mean ?? null]),
    ) as Record<Cause, number | null>,
    standardErrors:
      path.standardErrors === null ? null : { ...path.standardErrors, ...Object.fromEntries(errors) },
  };
}

/**
 * A result made without losses by cause, with those that an analysis found: the same as one that was made with them on as
 * many draws.
 */
export function lossesInResult(result: SimulationResult, losses: CausesOfLoss): SimulationResult {
  const paths = { ...result.paths };
  for (const path of entryPaths) paths[path] = withLosses(paths[path], losses[path]);
  return { ...result, paths };
}
