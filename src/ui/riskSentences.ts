import type { BreakEvenRedeployment } from '../analysis/breakEvenRedeployment';
import type { RiskAppetite } from '../analysis/riskAppetite';
import type { EntryPath, PathId } from '../model/parameters';
import { percent, ratio } from './format';
import type { RiskText } from './i18n/en/risk';
import { ERRORS } from './verdict';

/** Who leads at a weight on the tail; of two at a place where the lead changes, the next. */
export function winnerAt({ segments }: RiskAppetite, weight: number): PathId {
  return (segments.findLast(({ fromWeight }) => fromWeight <= weight) ?? segments[0]!).winner;
}

/** What caution does to the answer: the nearest change of the lead, or that there is none. */
export function appetiteMeaning(appetite: RiskAppetite, weight: number, text: RiskText): string {
  const words = text.risk;
  const winner = winnerAt(appetite, weight);
  const [nearest] = appetite.switches.toSorted(
    (a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight),
  );
  if (nearest === undefined) return words.always({ winner: text.paths[winner].subject });
  const { from, to, low, high, standardError } = nearest;
  const at = ratio(nearest.weight);
  const error = ratio(ERRORS * standardError);
  const now = ratio(weight);
  if (weight >= low && weight <= high) {
    return words.onSwitch({
      value: now,
      first: text.paths[from].object,
      second: text.paths[to].object,
      weight: at,
      error,
    });
  }
  return nearest.weight > weight
    ? words.aboveSwitches({
        value: now,
        winner: text.paths[winner].object,
        next: text.paths[to].object,
        weight: at,
        error,
      })
    : words.belowSwitches({
        value: now,
        winner: text.paths[winner].object,
        next: text.paths[from].object,
        weight: at,
        error,
      });
}

/** What a dollar would have to earn elsewhere for exit to win on the mean, against what it is believed to earn. */
export function breakEvenSentence(
  path: EntryPath,
  { value, standardError }: BreakEvenRedeployment,
  earned: number,
  { paths, risk: words }: RiskText,
): string {
  const twice = ERRORS * standardError;
  const { object } = paths[path];
  const [at, error] = [percent(Number(value.toFixed(2))), percent(Number(twice.toPrecision(1)))];
  if (Math.abs(value - earned) <= twice) return words.breakEvenTooClose({ path: object, value: at, error });
  return (value > earned ? words.exitWinsAbove : words.exitWinsAlready)({ path: object, value: at, error });
}
