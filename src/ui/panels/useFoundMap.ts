import type { StrategyMap } from '../../analysis/strategyMap';
import type { AppState } from '../../state/appState';
import { mapFound, type Finding, type FoundMap } from '../../state/decision';
import { ofNow, useAnalysed } from '../useAnalysed';

type Found = Finding<FoundMap> | null;

function read(state: AppState): Found {
  return ofNow(state, mapFound(state.analyses, state.mapAxes));
}

function sameMap(a: StrategyMap, b: StrategyMap): boolean {
  return (
    a.x.key === b.x.key &&
    a.y.key === b.y.key &&
    a.cells.length === b.cells.length &&
    a.cells.every((number, index) => Object.is(number, b.cells[index]))
  );
}

/** The fresh finding, with the map that is there already where its cells say the same. */
function settle(before: Found, fresh: Found): Found {
  if (before === null || fresh === null || !sameMap(before.value.map, fresh.value.map)) return fresh;
  const isSame = before.isStale === fresh.isStale && before.value.isFine === fresh.value.isFine;
  return isSame ? before : { ...fresh, value: { ...fresh.value, map: before.value.map } };
}

/** The strategy map as far as it is known. */
export function useFoundMap(): Found {
  return useAnalysed(read, settle);
}
