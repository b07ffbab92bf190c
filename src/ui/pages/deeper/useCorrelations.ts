import { useMemo, useState } from 'react';
import { correlationsProblem, isUncertain, type CorrelationProblem } from '../../../model/checkCorrelations';
import {
  inOrder,
  isSamePair,
  sameCorrelations,
  type Correlation,
  type Correlations,
} from '../../../model/correlations';
import { nearestCorrelations } from '../../../model/nearestCorrelations';
import { applyOverrides } from '../../../model/overrides';
import type { ParameterId } from '../../../model/parameters';
import { correlationsInForce } from '../../../model/scenarioCorrelations';
import { useCorrelationText } from '../../i18n/useCorrelationText';
import { useActions, useApp } from '../../StoreContext';

/** A pair of assumptions as the page shows it. */
export interface ShownPair extends Correlation {
  /** In force, or only offered by the scenario. */
  readonly isInForce: boolean;
  /** The scenario's reason; null for a pair, or a strength, that it does not offer. */
  readonly because: string | null;
  /** One of the two that is certain now, so that the pair does nothing. */
  readonly certain: ParameterId | null;
}

/** Pairs that could not be put in force, why, and the nearest that could. */
export interface RefusedPairs {
  readonly problem: CorrelationProblem;
  readonly nearest: Correlations;
  /** Those of them that are not as they were asked for. */
  readonly weaker: Correlations;
}

export interface ShownCorrelations {
  /** Those that the scenario offers, in its order, then others. */
  readonly pairs: readonly ShownPair[];
  readonly inForce: readonly ShownPair[];
  readonly offersAny: boolean;
  /** All that the scenario offers is in force as it offers it. */
  readonly isOn: boolean;
  readonly refused: RefusedPairs | null;
  /** Assumptions that have a range now. */
  readonly uncertain: (id: ParameterId) => boolean;
  readonly turn: () => void;
  readonly set: (pair: Correlation) => void;
  readonly remove: (pair: Correlation) => void;
  readonly useNearest: () => void;
}

const isPair = (pair: Correlation) => (other: Correlation) => isSamePair(other, pair);
const plain = ({ between, rank }: Correlation): Correlation => ({ between, rank });

/** The correlations in force and on offer, and what can be done to them. */
export function useCorrelations(): ShownCorrelations {
  const { correlation: words } = useCorrelationText();
  const actions = useActions();
  const scenario = useApp((state) => state.scenario);
  const overrides = useApp((state) => state.inputs.overrides);
  const own = useApp((state) => state.inputs.correlations);
  const [refusedTo, setRefusedTo] = useState<{ readonly of: typeof own; readonly why: RefusedPairs } | null>(
    null,
  );
  const values = useMemo(() => applyOverrides(scenario.values, overrides), [scenario, overrides]);

  const inForce = correlationsInForce(scenario, own);
  const offered = scenario.correlations?.pairs ?? [];
  const isAsOffered = (pair: Correlation): boolean =>
    inForce.some((other) => isSamePair(other, pair) && other.rank === pair.rank);
  const shown = (pair: Correlation, isInForce: boolean): ShownPair => ({
    ...plain(pair),
    // In the order in which the scenario tells it.
    between: offered.find(isPair(pair))?.between ?? pair.between,
    isInForce,
    because: offered.find((other) => isSamePair(other, pair) && other.rank === pair.rank)?.because ?? null,
    certain: pair.between.find((id) => !isUncertain(values, id)) ?? null,
  });
  const make = (wanted: Correlations): void => {
    const problem = correlationsProblem(wanted);
    if (problem === undefined) {
      const isOwn = !sameCorrelations(wanted, correlationsInForce(scenario, undefined));
      actions.correlate(words.step, isOwn ? inOrder(wanted) : undefined);
      setRefusedTo(null);
      return;
    }
    const nearest = problem.code === 'impossible' ? nearestCorrelations(wanted) : [];
    const weaker = nearest.filter((pair, index) => pair.rank !== wanted[index]!.rank);
    setRefusedTo({ of: own, why: { problem, nearest, weaker } });
  };
  const without = (pairs: Correlations): Correlations =>
    inForce.filter((pair) => !pairs.some(isPair(pair))).map(plain);
  const isOn = offered.length > 0 && offered.every(isAsOffered);
  // A refusal is of the pairs that were in force; once they change it says nothing any more.
  const refused = refusedTo?.of === own ? (refusedTo?.why ?? null) : null;
  const place = (pair: Correlation): number => {
    const at = offered.findIndex(isPair(pair));
    return at < 0 ? offered.length : at;
  };
  const pairs = [
    ...inForce.map((pair) => shown(pair, true)),
    ...offered.filter((pair) => !inForce.some(isPair(pair))).map((pair) => shown(pair, false)),
  ].toSorted((a, b) => place(a) - place(b));
  return {
    pairs,
    inForce: pairs.filter(({ isInForce }) => isInForce),
    offersAny: offered.length > 0,
    isOn,
    refused,
    uncertain: (id) => isUncertain(values, id),
    turn: () => make(isOn ? without(offered) : [...without(offered), ...offered.map(plain)]),
    set: (pair) =>
      make(
        inForce.some(isPair(pair))
          ? inForce.map((other) => plain(isSamePair(other, pair) ? pair : other))
          : [...inForce.map(plain), plain(pair)],
      ),
    remove: (pair) => make(without([pair])),
    useNearest: () => {
      if (refused !== null) make(refused.nearest);
    },
  };
}
