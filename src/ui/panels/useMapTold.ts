import { leadOf, type Lead } from '../../analysis/criterion';
import type { FlipResult } from '../../analysis/flips';
import type { AppState } from '../../state/appState';
import { flipsFound, type Finding } from '../../state/decision';
import { isUpToDate } from '../../state/selectors';
import { standingsOf } from '../../state/standings';
import { ofNow, useAnalysed } from '../useAnalysed';

/** What is known of the values as they are, from more worlds than the map has. */
interface MapTold {
  /** Null while the run is not that of the inputs. */
  readonly lead: Lead | null;
  /** Flips of the parameters along the sides; null where they are not known yet. */
  readonly x: FlipResult | null;
  readonly y: FlipResult | null;
}

function fresh(found: Finding<FlipResult> | null): FlipResult | null {
  return found === null || found.isStale ? null : found.value;
}

function read(state: AppState): MapTold {
  const { analyses, mapAxes, shown, scenarios } = state;
  return {
    lead: shown !== null && isUpToDate(state) ? leadOf(standingsOf(shown, scenarios)) : null,
    x: fresh(ofNow(state, flipsFound(analyses, mapAxes.x))),
    y: fresh(ofNow(state, flipsFound(analyses, mapAxes.y))),
  };
}

function settle(before: MapTold, next: MapTold): MapTold {
  const isSame =
    before.x === next.x && before.y === next.y && JSON.stringify(before.lead) === JSON.stringify(next.lead);
  return isSame ? before : next;
}

/** Who leads at the values as they are, and the flips of the two parameters of the map. */
export function useMapTold(): MapTold {
  return useAnalysed(read, settle);
}
