import { useMemo } from 'react';
import type { Criterion, Scores } from '../../../analysis/criterion';
import { perPath } from '../../../analysis/perPath';
import type { Pictures, SimulationResult } from '../../../analysis/result';
import { differingKeys } from '../../../analysis/inputGroups';
import { sameCorrelations } from '../../../model/correlations';
import { pathIds, type PathId } from '../../../model/parameters';
import type { Scenario } from '../../../model/scenario';
import { correlationsInForce } from '../../../model/scenarioCorrelations';
import { touchedPaths } from '../../../model/touchedPaths';
import type { ValueKey } from '../../../model/values';
import { replicateStandardError } from '../../../numerics/replicates';
import type { Inputs, OtherRun, Shown } from '../../../state/appState';
import { inputValues } from '../../../state/inputValues';
import { runName } from '../../../state/otherRuns';
import { criterionShown } from '../../../state/standings';
import { tailOf } from '../../shownRun';
import { useApp } from '../../StoreContext';
import { useShown } from '../../useShown';

/** One of the two that are compared. */
export interface Side {
  readonly result: SimulationResult;
  readonly pictures: Pictures;
  /** By what both are ranked. */
  readonly scores: Scores;
}

/** How far a path moved from A to B, fraction of the envelope or of worlds. */
export interface Move {
  readonly change: number;
  /** Of the paired difference; null where A and B did not meet the same worlds. */
  readonly standardError: number | null;
}

/** A and B as far as they are here, and how far each path moved. */
export interface Sides {
  readonly b: Side;
  /** Null until it was run. */
  readonly a: Side | null;
  readonly moves: Readonly<Record<PathId, Move>> | null;
  /** Paths whose V can be another in B than in A. */
  readonly reached: readonly PathId[];
  readonly criterion: Criterion;
  /** Share of the worst worlds that counts as the tail. */
  readonly tail: number;
  /** Whether both met the same worlds: not while B is dragged, nor before A was run anew. */
  readonly areInSameWorlds: boolean;
  readonly shown: Shown;
}

function sideOf({ result, pictures }: Shown | OtherRun, criterion: Criterion): Side {
  return { result, pictures, scores: pictures.comparison.standings[criterion] };
}

const STILL: Move = { change: 0, standardError: 0 };

function moveOf(a: Scores[PathId], b: Scores[PathId], isPaired: boolean): Move {
  return {
    change: b.score - a.score,
    standardError: isPaired
      ? replicateStandardError(b.replicateMeans.map((value, index) => value - a.replicateMeans[index]!))
      : null,
  };
}

/** What weighs V and leaves it as it is. */
const weights: readonly ValueKey[] = ['riskAversion', 'tail', 'riskTolerance'];

/** Paths whose V, and whose scores, something of what differs can reach: the others are the same whatever the draws. */
interface Reach {
  readonly values: readonly PathId[];
  readonly scores: readonly PathId[];
}

const everything: Reach = { values: pathIds, scores: pathIds };

function reachOf(a: Inputs, b: Inputs, criterion: Criterion, scenarios: readonly Scenario[]): Reach {
  const [from, to] = [a, b].map((inputs) => {
    const scenario = scenarios.find(({ id }) => id === inputs.scenarioId)!;
    return {
      values: inputValues(scenario, inputs),
      correlations: correlationsInForce(scenario, inputs.correlations),
    };
  });
  if (!sameCorrelations(from!.correlations, to!.correlations)) return everything;
  const values = touchedPaths(from!.values, to!.values);
  const isWeighedOtherwise = differingKeys(from!.values, to!.values).some((key) => weights.includes(key));
  const areAllMoved = isWeighedOtherwise || (criterion === 'worseThanExit' && values.includes('exit'));
  return { values, scores: areAllMoved ? pathIds : values };
}

/**
 * A and B, ranked by what B is ranked by; null before the first run.
 *
 * @param whileDragging  false for parts that nobody reads while a control moves
 */
export function useSides(whileDragging = true): Sides | null {
  const shown = useShown(whileDragging);
  const pinned = useApp((state) => state.pinned);
  const scenarios = useApp((state) => state.scenarios);
  const name = useMemo(() => (pinned === null ? null : runName(pinned.inputs)), [pinned]);
  const run = useApp((state) => (name === null ? undefined : state.otherRuns[name]));
  return useMemo(() => {
    if (shown === null) return null;
    const criterion = criterionShown(shown, scenarios);
    const b = sideOf(shown, criterion);
    const a = run === undefined ? null : sideOf(run, criterion);
    const reach = run === undefined ? everything : reachOf(run.inputs, shown.inputs, criterion, scenarios);
    const areInSameWorlds =
      run !== undefined && run.inputs.seed === shown.inputs.seed && run.result.draws === shown.result.draws;
    return {
      a,
      b,
      moves:
        a === null
          ? null
          : perPath((path) =>
              reach.scores.includes(path) ? moveOf(a.scores[path], b.scores[path], areInSameWorlds) : STILL,
            ),
      reached: reach.values,
      criterion,
      tail: tailOf(shown, scenarios),
      areInSameWorlds,
      shown,
    };
  }, [shown, run, scenarios]);
}
