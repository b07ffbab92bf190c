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

export interface Reproduction {
  /** null where the link does not say what its sender saw. */
  readonly reproduces: boolean | null;
  /** A sentence for people. */
  readonly message: string;
}

const names: Readonly<Record<PathId, string>> = {
  exit: 'market exit',
  bifurcation: 'bifurcation',
  partner: 'partner-led',
};

function percent(fraction: number): string {
  const text = (100 * fraction).toFixed(1);
  return `${fraction > 0 ? '+' : ''}${text}%`.replace('-', '−');
}

/**
 * Whether a result is what the sender of a link saw, bit for bit; else then, now and why.
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
  if (seen === undefined) {
    return {
      reproduces: null,
      message: 'The link does not hold what its sender saw, so it cannot be compared.',
    };
  }
  if (seen.fingerprint === result.fingerprint) {
    return { reproduces: true, message: 'This reproduces what the sender saw, bit for bit.' };
  }
  const now = headlinesOf(result);
  const moved = pathIds
    .map((path) => `${names[path]} ${percent(seen.headlines[path])} then, ${percent(now[path])} now`)
    .join('; ');
  const why =
    modelVersion === undefined || modelVersion === MODEL_VERSION
      ? 'not all of its inputs could be used here, or values of the scenario have changed since'
      : `it was made with model ${modelVersion}, this is model ${MODEL_VERSION}`;
  return { reproduces: false, message: `The sender saw other figures (${moved}), because ${why}.` };
}
