import type { FlipResult } from '../../../analysis/flips';
import type { SimulationResult } from '../../../analysis/result';
import type { PathId } from '../../../model/parameters';
import { parameterOfKey, type ValueKey } from '../../../model/values';
import { flipKeys } from '../../../state/analysisPlan';
import type { ParameterView } from '../../../state/parameterView';
import { decisiveFlips, type DecisiveFlip } from '../../decisiveFlips';
import type { ControlText } from '../../i18n/en/controls';
import type { Verdict } from '../../verdict';
import { aheadWithoutTerminal, marginOf } from '../../verdictSentences';

/**
 * How firm the advice is: `tied` where the best cannot be told apart; `reserved` where another path does better in most
 * worlds, or leads without the cash after the horizon; else by how far the leader is ahead.
 */
type Firmness = 'clear' | 'plain' | 'narrow' | 'reserved' | 'tied';

/** What the memo advises. */
export interface Recommendation {
  readonly firmness: Firmness;
  readonly leader: PathId;
  readonly fallback: PathId;
  /** What we choose that would hand the lead to another path soonest; null where nothing does or it is not known yet. */
  readonly condition: DecisiveFlip | null;
}

const HALF = 0.5;

/** Levers that have a flip. */
const leverKeys: readonly ValueKey[] = flipKeys.filter((key) => parameterOfKey(key).kind === 'lever');

function firmnessOf(result: SimulationResult, verdict: Verdict): Firmness {
  const { tied, oftenBetter, criterion, ranking } = verdict;
  if (tied.length > 0) return 'tied';
  const hangsOnTerminal = criterion === 'riskAdjusted' && aheadWithoutTerminal(result) !== ranking[0];
  return oftenBetter > HALF || hangsOnTerminal ? 'reserved' : marginOf(verdict);
}

/**
 * The advice that a run gives, with the condition that is ours to keep.
 *
 * @param flipsOf  flips of a key of the present question; a condition is named once those of all levers are known
 */
export function recommendationOf(
  result: SimulationResult,
  verdict: Verdict,
  flipsOf: (key: ValueKey) => FlipResult | undefined,
  viewOf: (key: ValueKey) => ParameterView,
  text: Pick<ControlText, 'format'>,
): Recommendation {
  const [leader, fallback] = verdict.ranking;
  const firmness = firmnessOf(result, verdict);
  const flips = leverKeys.flatMap((key) => flipsOf(key) ?? []);
  const isKnown = flips.length === leverKeys.length && firmness !== 'tied';
  const [condition = null] = isKnown ? decisiveFlips(flips, viewOf, leader, text) : [];
  return { firmness, leader, fallback, condition };
}
