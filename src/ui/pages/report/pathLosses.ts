import type { CauseOfLoss } from '../../../analysis/causeLosses';
import { causes, type Cause } from '../../../model/pathOutcome';

/** A cause of loss as a line of the memo. */
export interface PathLoss {
  readonly cause: Cause;
  /** USD m; negative where an early end saves money. */
  readonly loss: number;
  /** That it acts before the horizon. */
  readonly chance: number;
}

/** Causes of loss of a path, the largest expected loss first; what the path is not exposed to is left out. */
export function pathLosses(of: Readonly<Record<Cause, CauseOfLoss | null>>): readonly PathLoss[] {
  return causes
    .flatMap((cause) => {
      const found = of[cause];
      return found === null ? [] : [{ cause, loss: found.loss.mean, chance: found.chance.mean }];
    })
    .toSorted((a, b) => b.loss - a.loss);
}
