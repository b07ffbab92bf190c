import type { SimulationResult } from '../../analysis/result';
import { pathIds, type PathId } from '../../model/parameters';
import type { RecordFigures } from '../../share/libraryRecord';
import { headlinesOf } from '../../share/reproduction';
import type { AppState } from '../appState';
import { isUpToDate } from '../selectors';

const ID_BYTES = 12;

/** An identifier that no other record has. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function figuresOf(result: SimulationResult): RecordFigures {
  const errors = pathIds.map((path) => [path, result.paths[path].standardErrors?.['riskAdjustedRoi'] ?? 0]);
  return {
    fingerprint: result.fingerprint,
    headlines: headlinesOf(result),
    errors: Object.fromEntries(errors) as Record<PathId, number>,
  };
}

/** What the inputs on screen come to; undefined until their run is complete. */
export function figuresNow(state: Pick<AppState, 'shown' | 'inputs'>): RecordFigures | undefined {
  return state.shown !== null && isUpToDate(state) ? figuresOf(state.shown.result) : undefined;
}
