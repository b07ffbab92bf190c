import type { CauseOfLoss, CausesOfLoss } from '../../analysis/causeLosses';
import { entryPaths, type EntryPath } from '../../model/parameters';
import { causes, type Cause } from '../../model/pathOutcome';
import { amount } from '../format';

/** A cause of loss on both entry paths. */
export interface LossRow {
  readonly cause: Cause;
  /** Null for a path that is not exposed to it; undefined where nothing is known yet. */
  readonly of: Readonly<Record<EntryPath, CauseOfLoss | null | undefined>>;
}

/** The causes before anything is known of them. */
export const unknownRows: readonly LossRow[] = causes.map((cause) => ({
  cause,
  of: { bifurcation: undefined, partner: undefined },
}));

/** What a cause costs where it costs most, USD m. */
function largestLoss({ of }: LossRow): number {
  return Math.max(...entryPaths.map((path) => of[path]?.loss.mean ?? Number.NEGATIVE_INFINITY));
}

/** The causes of loss, the costliest first. */
export function lossRows(found: CausesOfLoss): readonly LossRow[] {
  return causes
    .map((cause): LossRow => ({
      cause,
      of: { bifurcation: found.bifurcation[cause], partner: found.partner[cause] },
    }))
    .toSorted((a, b) => largestLoss(b) - largestLoss(a));
}

/** USD million of a loss without its sign; what is small is not called nothing. */
export function lossAmount(millions: number): string {
  const size = Math.abs(millions);
  return size > 0 && size < 0.05 ? '<0.1' : amount(size);
}
