import { useMemo } from 'react';
import type { VarianceShare } from '../../analysis/varianceShares';
import { applyOverrides } from '../../model/overrides';
import { pathIds, type ParameterId, type PathId } from '../../model/parameters';
import { swingKeys } from '../../analysis/swings';
import { LEADING_SWINGS, leadingPair } from '../../state/analysisPlan';
import type { Analyses, Shown } from '../../state/appState';
import { flipsFound, inputShareFound, sharesFound, swingsFound, type Finding } from '../../state/decision';
import { standingsOf } from '../../state/standings';
import { useApp } from '../StoreContext';
import { tornadoBars, type TornadoBar } from '../tornadoBars';
import { useAnswers } from '../useAnswers';

/** What would change the answer, as far as it is known. */
export interface Tornado {
  /** The two paths whose gap it is, the better first. */
  readonly pair: readonly [PathId, PathId];
  /** Lead of the first, fraction of the envelope. */
  readonly now: number | null;
  /** Longest first; empty until the leading ones are known. */
  readonly bars: readonly TornadoBar[];
  /** How many assumptions are uncertain, and how many of them are computed. */
  readonly all: number;
  readonly done: number;
  readonly isStale: boolean;
  readonly isComplete: boolean;
  readonly shareOf: (id: ParameterId) => VarianceShare | undefined;
  readonly groups: Finding<readonly VarianceShare[]> | null;
}

/** The bars and the shares of the gap that is looked at: of the two best paths, or of a chosen pair. */
export function useTornado(): Tornado | null {
  const { analyses, shown } = useAnswers();
  const scenarios = useApp((state) => state.scenarios);
  const chosen = useApp((state) => state.pair);
  return useMemo(
    () => (shown === null ? null : tornadoFrom(analyses, shown, scenarios, chosen)),
    [analyses, shown, scenarios, chosen],
  );
}

type Scenarios = Parameters<typeof standingsOf>[1];

function tornadoFrom(
  analyses: Analyses,
  shown: Shown,
  scenarios: Scenarios,
  chosen: readonly [PathId, PathId] | null,
): Tornado {
  const standings = standingsOf(shown, scenarios);
  const leading = leadingPair({ shown, scenarios });
  const asked = chosen ?? leading;
  const pair = [...asked].sort((a, b) => standings[b].score - standings[a].score) as [PathId, PathId];
  const scenario = scenarios.find(({ id }) => id === shown.inputs.scenarioId)!;
  const keys = swingKeys(applyOverrides(scenario.values, shown.inputs.overrides));
  const fresh = swingsFound(analyses, keys);
  const done = fresh === null || fresh.isStale ? 0 : fresh.value.swings.length;
  // Bars that come in one by one would change places all the time.
  const isEnough = done >= Math.min(LEADING_SWINGS, keys.length);
  const found = isEnough ? fresh : swingsFound({ ...analyses, results: {} }, keys);
  const now = standings[pair[0]].score - standings[pair[1]].score;
  const isStale = found?.isStale === true;
  const isLeading = pathIds.every((path) => leading.includes(path) === pair.includes(path));
  return {
    pair,
    now,
    bars:
      found === null
        ? []
        : tornadoBars(
            found.value,
            pair,
            isStale ? null : now,
            (key) => flipsFound(analyses, key)?.value,
            isLeading,
          ),
    all: keys.length,
    done,
    isStale,
    isComplete: done === keys.length,
    shareOf: (id) => inputShareFound(analyses, id, asked)?.value,
    groups: sharesFound(analyses, asked),
  };
}
