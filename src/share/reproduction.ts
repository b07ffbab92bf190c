import type { SimulationResult } from '../analysis/result';
import { pathIds, type PathId } from '../model/parameters';
import { MODEL_VERSION } from '../model/version';
import type { Seen } from './shareLink';

/** The three headlines of a result: risk-adjusted ROI of each path, as a fraction of the envelope. */
export function headlinesOf(result: SimulationResult): Readonly<Record<PathId, number>> {
  return Object.fromEntries(pathIds.map((path) => [path, result.paths[path].riskAdjustedRoi])) as Record<
    PathId,
    number
  >;
}

/** Headlines as the sender of a link saw them, and as they are here. */
export interface Difference {
  readonly seen: Readonly<Record<PathId, number>>;
  readonly here: Readonly<Record<PathId, number>>;
  /** Version of the model that made the link, where it is another than this; else inputs or the scenario differ. */
  readonly otherModel: string | undefined;
}

/** Whether a run comes out as the sender of its link saw it; null where the link does not say what that was. */
export type Reproduction =
  | { readonly reproduces: null }
  | { readonly reproduces: true }
  | { readonly reproduces: false; readonly difference: Difference };

/**
 * Whether a result is what the sender of a link saw, bit for bit; else then and now.
 *
 * @param seen  what the link says its sender saw
 * @param modelVersion  of the model that made the link
 * @param result  the run of the link's inputs here
 */
export function compareSeen(
  seen: Seen | undefined,
  modelVersion: string | undefined,
  result: SimulationResult,
): Reproduction {
  if (seen === undefined) return { reproduces: null };
  if (seen.fingerprint === result.fingerprint) return { reproduces: true };
  const otherModel = modelVersion === MODEL_VERSION ? undefined : modelVersion;
  return {
    reproduces: false,
    difference: { seen: seen.headlines, here: headlinesOf(result), otherModel },
  };
}
