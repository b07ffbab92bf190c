import { swingKeys, swingSize } from '../../../analysis/swings';
import type { FlipResult } from '../../../analysis/flips';
import { applyOverrides } from '../../../model/overrides';
import type { PathId } from '../../../model/parameters';
import type { Scenario } from '../../../model/scenario';
import { parameterOfKey, valueKeys, type ValueKey } from '../../../model/values';
import { flipKeys, LEADING_SWINGS, leadingPair } from '../../../state/analysisPlan';
import { flipsFound, swingsFound, type Finding } from '../../../state/decision';
import { standingsOf } from '../../../state/standings';
import { tornadoBars, type TornadoBar } from '../../tornadoBars';
import type { Answers } from '../../useAnswers';
import type { ValueRow } from './valueRows';

/** How many of the values that move the lead most count as decisive. */
export const DECISIVE = 12;

/**
 * Where a value hands the lead to another path: `likely` within its P10 to P90; `slider` elsewhere on its slider; `choice`
 * on the slider of what is ours to choose.
 */
export type FlipPlace = 'likely' | 'choice' | 'slider' | 'none' | 'unknown';

/** How much a value matters here. */
export interface Weight {
  readonly key: ValueKey;
  /** How far the lead travels from P10 to P90, fraction of the envelope; null where nothing swings or is not known yet. */
  readonly swing: number | null;
  /** Place among the values that swing, from 1; null with `swing`. */
  readonly rank: number | null;
  readonly bar: TornadoBar | null;
  /** Whether a swing is still to come. */
  readonly isComing: boolean;
  readonly flip: FlipPlace;
  readonly flips: Finding<FlipResult> | null;
}

/** How much each value matters to the lead of the best path over the second. */
export interface Weights {
  readonly pair: readonly [PathId, PathId];
  /** How many values swing, and how many of them are worked out. */
  readonly all: number;
  readonly done: number;
  /** Values whose flips are still to come. */
  readonly flipsLeft: number;
  readonly isStale: boolean;
  /** Whether enough is known to say what decides most. */
  readonly isTold: boolean;
  readonly of: (key: ValueKey) => Weight;
}

/** Weights of the run on screen, from what the analyses have brought so far; null before the first run. */
export function weightsFrom(
  { analyses, shown }: Answers,
  scenarios: readonly Scenario[],
  isOvertaken: boolean,
): Weights | null {
  const scenario = scenarios.find(({ id }) => id === shown?.inputs.scenarioId);
  if (shown === null || scenario === undefined) return null;
  const pair = leadingPair({ shown, scenarios });
  const standings = standingsOf(shown, scenarios);
  const keys = swingKeys(applyOverrides(scenario.values, shown.inputs.overrides));
  const fresh = swingsFound(analyses, keys);
  const done = fresh === null || fresh.isStale ? 0 : fresh.value.swings.length;
  // Places that come in one by one would change all the time.
  const isEnough = done >= Math.min(LEADING_SWINGS, keys.length);
  const found = isEnough ? fresh : swingsFound({ ...analyses, results: {} }, keys);
  const flips = new Map(flipKeys.map((key) => [key, flipsFound(analyses, key)] as const));
  const now = standings[pair[0]].score - standings[pair[1]].score;
  const bars =
    found === null
      ? []
      : tornadoBars(found.value, pair, found.isStale ? null : now, (key) => flips.get(key)?.value, true);
  const ranks = new Map(bars.map((bar, index) => [bar.key, { bar, rank: index + 1 }] as const));
  const swinging = new Set(keys);
  const weightOf = (key: ValueKey): Weight => {
    const { bar = null, rank = null } = ranks.get(key) ?? {};
    const own = flips.get(key) ?? null;
    return {
      key,
      swing: bar === null ? null : swingSize({ ...bar, flips: bar.canFlip }),
      rank,
      bar,
      isComing: bar === null && swinging.has(key),
      flip: flipPlace(key, bar, own?.value),
      flips: own,
    };
  };
  const weights = new Map(valueKeys.map((key) => [key, weightOf(key)] as const));
  return {
    pair,
    all: keys.length,
    done,
    flipsLeft: [...flips.values()].filter((finding) => finding === null).length,
    isStale: isOvertaken || found?.isStale === true,
    isTold: bars.length > 0 || keys.length === 0,
    of: (key) => weights.get(key)!,
  };
}

function flipPlace(key: ValueKey, bar: TornadoBar | null, flips: FlipResult | undefined): FlipPlace {
  if (bar?.canFlip === true) return 'likely';
  if (parameterOfKey(key).kind === 'fixed') return 'none';
  if (flips === undefined) return 'unknown';
  const isThere = flips.flips.length > 0 || flips.options.some(({ winner }) => winner !== flips.winner);
  if (!isThere) return 'none';
  return parameterOfKey(key).kind === 'assumption' ? 'slider' : 'choice';
}

/** The graver first. */
const gravity: readonly FlipPlace[] = ['likely', 'choice', 'slider', 'unknown', 'none'];

/** How much a row matters: as much as that of its values that matters most. */
function rowWeight({ values }: ValueRow, weights: Weights): Weight {
  const own = values.map(({ key }) => weights.of(key));
  const heaviest = own.reduce((a, b) => ((b.rank ?? Infinity) < (a.rank ?? Infinity) ? b : a));
  const flip = gravity.find((place) => own.some((weight) => weight.flip === place))!;
  return { ...heaviest, isComing: own.some(({ isComing }) => isComing), flip };
}

/** A row and how much it matters; null before the first run. */
export interface WeighedRow {
  readonly row: ValueRow;
  readonly weight: Weight | null;
  /** Whether it is among those that move the lead most. */
  readonly isDecisive: boolean;
  /** Weak evidence for something that is not ours to choose, and that decides or can flip the choice. */
  readonly isWeakAndDecisive: boolean;
}

/** Rows with what they weigh, in the order in which they are given. */
export function weighed(rows: readonly ValueRow[], weights: Weights | null): readonly WeighedRow[] {
  const own = rows.map((row) => ({ row, weight: weights === null ? null : rowWeight(row, weights) }));
  const decisive = new Set(
    own
      .filter(({ weight }) => weight !== null && weight.rank !== null && weight.swing! > 0)
      .toSorted((a, b) => a.weight!.rank! - b.weight!.rank!)
      .slice(0, DECISIVE)
      .map(({ row }) => row.id),
  );
  return own.map(({ row, weight }) => {
    const isDecisive = decisive.has(row.id);
    const { kind } = row.definition;
    const isWeak = row.grade === 'reported' || row.grade === 'judged';
    const isGiven = kind === 'assumption' || kind === 'fixed';
    return {
      row,
      weight,
      isDecisive,
      isWeakAndDecisive: isWeak && isGiven && (isDecisive || weight?.flip === 'likely'),
    };
  });
}
