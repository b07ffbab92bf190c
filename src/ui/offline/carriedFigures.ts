import { pathIds, type PathId } from '../../model/parameters';
import { MODEL_VERSION } from '../../model/version';
import { compareSeen, headlinesOf, type Reproduction } from '../../share/reproduction';
import type { AppState } from '../../state/appState';
import { isUpToDate } from '../../state/selectors';

/** What was on screen before the page was loaded again in a newer version. */
export interface CarriedFigures {
  readonly modelVersion: string;
  readonly fingerprint: string;
  readonly headlines: Readonly<Record<PathId, number>>;
}

/** What is to outlast the reload; null while a run is on its way. */
export function figuresToCarry(state: Pick<AppState, 'shown' | 'inputs'>): CarriedFigures | null {
  const { shown } = state;
  if (shown?.isComplete !== true || !isUpToDate(state)) return null;
  const { result } = shown;
  return {
    modelVersion: MODEL_VERSION,
    fingerprint: result.fingerprint,
    headlines: headlinesOf(result),
  };
}

/** Reads what an earlier version left; null where it left nothing that can be read. */
export function readCarried(left: unknown): CarriedFigures | null {
  if (typeof left !== 'object' || left === null) return null;
  const { modelVersion, fingerprint, headlines } = left as Partial<Record<keyof CarriedFigures, unknown>>;
  if (typeof modelVersion !== 'string' || typeof fingerprint !== 'string') return null;
  if (typeof headlines !== 'object' || headlines === null) return null;
  const figures = headlines as Partial<Record<PathId, unknown>>;
  if (!pathIds.every((path) => Number.isFinite(figures[path]))) return null;
  return { modelVersion, fingerprint, headlines: figures as CarriedFigures['headlines'] };
}

/** Whether the run of the same inputs comes out as it did before; null while it is on its way. */
export function comparedWithCarried(
  { modelVersion, fingerprint, headlines }: CarriedFigures,
  state: Pick<AppState, 'shown' | 'inputs'>,
): Reproduction | null {
  const { shown } = state;
  if (shown?.isComplete !== true || !isUpToDate(state)) return null;
  return compareSeen({ fingerprint, headlines }, modelVersion, shown.result);
}
