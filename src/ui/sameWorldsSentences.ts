import type { Dominance, DominanceInOrder } from '../analysis/dominance';
import type { PairInSameWorlds } from '../analysis/sameWorlds';
import type { PathId } from '../model/parameters';
import { inHundred, percent } from './format';
import type { RiskText } from './i18n/en/risk';
import { ERRORS } from './verdict';

/** Path A against path B. */
export interface Duel {
  readonly a: PathId;
  readonly b: PathId;
  readonly forth: PairInSameWorlds;
  readonly back: PairInSameWorlds;
  /** Mean of V_A - V_B and its standard error, USD m. */
  readonly mean: { readonly gap: number; readonly standardError: number };
}

const HALF = 0.5;
const ALL = 0.995;

/** Money as a sentence needs it: no more digits than mean anything, and no line break after a minus. */
function round(millions: number, { format }: RiskText): string {
  const rounded = Math.abs(millions) >= 10 ? Math.round(millions) : Number(millions.toFixed(1));
  return format.money(rounded).replace('−', '−\u2060');
}

/** Whether a number is beyond its simulation error, and on which side. */
function side(value: number, standardError: number): -1 | 0 | 1 {
  if (Math.abs(value) <= ERRORS * standardError) return 0;
  return value > 0 ? 1 : -1;
}

/** What the same worlds mean for a choice between two paths. */
export function duelMeaning({ a, b, forth, back, mean }: Duel, text: RiskText): string {
  const words = text.sameWorlds;
  const onMean = side(mean.gap, mean.standardError);
  const inMost = side(forth.beats.mean - HALF, forth.beats.standardError);
  const gap = round(Math.abs(mean.gap), text);
  const error = round(ERRORS * mean.standardError, text);
  const of = (which: -1 | 1): { subject: string; object: string; futures: string } => ({
    subject: text.paths[which === 1 ? a : b].subject,
    object: text.paths[which === 1 ? a : b].object,
    futures: inHundred((which === 1 ? forth : back).beats.mean),
  });
  if (onMean === 0) {
    if (inMost === 0) return words.tooClose({ error });
    const [often, other] = [of(inMost), of(inMost === 1 ? -1 : 1)];
    return words.oftenOnly({ often: often.subject, futures: often.futures, other: other.object, error });
  }
  const [leader, other] = [of(onMean), of(onMean === 1 ? -1 : 1)];
  if (inMost === 0) return words.tossUp({ leader: leader.subject, gap, error, other: other.object });
  return inMost === onMean
    ? words.ahead({ leader: leader.subject, gap, error, other: other.object })
    : words.fewWins({ leader: leader.subject, gap, error, other: other.object, futures: other.futures });
}

/** Why a path does not dominate another, or that this cannot be told. */
function failure(
  order: keyof Dominance,
  { weakest, violation }: DominanceInOrder,
  path: string,
  other: string,
  text: RiskText,
): string {
  const { sameWorlds: words } = text;
  if (order === 'first') {
    return weakest.gap < -ERRORS * weakest.standardError
      ? words.failsFirst({
          path,
          other,
          futures: inHundred(-weakest.gap),
          threshold: round(weakest.threshold, text),
        })
      : words.unsureFirst({ path, other });
  }
  if (violation.level === null) return words.unsureSecond({ path, other });
  const gap = round(violation.worst / violation.level, text);
  return violation.level > ALL
    ? words.failsOnMean({ path, other, gap })
    : words.failsSecond({ path, other, level: percent(Number(violation.level.toPrecision(2))), gap });
}

/** Which of two paths dominates the other in an order; or else where the first falls short. */
export function dominanceSentence(
  order: keyof Dominance,
  { a, b, forth, back }: Duel,
  text: RiskText,
): string {
  const words = text.sameWorlds;
  const says = order === 'first' ? words.dominatesFirst : words.dominatesSecond;
  const [first, second] = [text.paths[a], text.paths[b]];
  if (forth.dominance[order].dominates) return says({ winner: first.subject, loser: second.object });
  if (back.dominance[order].dominates) return says({ winner: second.subject, loser: first.object });
  return failure(order, forth.dominance[order], first.subject, second.object, text);
}
