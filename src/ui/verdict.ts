import type { Difference, DifferenceName, PathResult, SimulationResult } from '../analysis/result';
import { pathIds, type PathId } from '../model/parameters';
import { inHundred, money, points, roi } from './format';
import type { Text } from './i18n/en';
import type { Measure } from './shownRun';

/** A lead of fewer points than this is narrow. */
const NARROW = 0.05;
/** A lead of more points than this is clear. */
const CLEAR = 0.15;
/** Differences within this many standard errors are not told apart. */
export const ERRORS = 2;
const HALF = 0.5;

/** How far one path is ahead of another, in the measure that ranks. */
interface Lead {
  readonly gap: number;
  /** Of the paired difference; null where nothing is random. */
  readonly standardError: number | null;
  /** Share of worlds in which it does better. */
  readonly better: number;
}

/** What the figures say, before it is put into words. */
export interface Verdict {
  readonly measure: Measure;
  /** Best first. */
  readonly ranking: readonly [PathId, PathId, PathId];
  readonly lead: Lead;
  /** Paths that cannot be told from the best: none, the second, or both. */
  readonly tied: readonly PathId[];
  readonly bestMostOften: PathId;
}

function scoreOf(path: PathResult, measure: Measure): number {
  return path[measure];
}

function ranked(
  result: SimulationResult,
  score: (path: PathResult) => number,
): readonly [PathId, PathId, PathId] {
  const order = pathIds.toSorted((a, b) => score(result.paths[b]) - score(result.paths[a]));
  return order as unknown as readonly [PathId, PathId, PathId];
}

function paired(result: SimulationResult, a: PathId, b: PathId): { difference: Difference; sign: 1 | -1 } {
  const direct = result.differences[`${a}-${b}` as DifferenceName] as Difference | undefined;
  if (direct !== undefined) return { difference: direct, sign: 1 };
  return { difference: result.differences[`${b}-${a}` as DifferenceName], sign: -1 };
}

/** How far path `a` is ahead of path `b` in the same worlds. */
function leadOf(result: SimulationResult, a: PathId, b: PathId, measure: Measure): Lead {
  const { difference, sign } = paired(result, a, b);
  const better = sign === 1 ? difference.probabilityPositive : 1 - difference.probabilityPositive;
  if (measure === 'riskAdjustedRoi') {
    return { gap: sign * difference.riskAdjustedRoi, standardError: difference.standardError, better };
  }
  const errorOf = (path: PathId): number | undefined =>
    result.paths[path].standardErrors?.['certaintyEquivalent'];
  const [errorA, errorB] = [errorOf(a), errorOf(b)];
  return {
    gap: result.paths[a].certaintyEquivalent - result.paths[b].certaintyEquivalent,
    standardError:
      errorA === undefined || errorB === undefined ? null : Math.sqrt(errorA * errorA + errorB * errorB),
    better,
  };
}

function isTie({ gap, standardError }: Lead): boolean {
  return standardError !== null && gap <= ERRORS * standardError;
}

export function verdictOf(result: SimulationResult, measure: Measure): Verdict {
  const ranking = ranked(result, (path) => scoreOf(path, measure));
  const [leader, second, third] = ranking;
  const bestMostOften = pathIds.reduce((best, path) =>
    result.paths[path].probabilityBest > result.paths[best].probabilityBest ? path : best,
  );
  const lead = leadOf(result, leader, second, measure);
  const tied = [second, third].filter((path) => isTie(leadOf(result, leader, path, measure)));
  return { measure, ranking, lead, tied: tied.includes(second) ? tied : [], bestMostOften };
}

function headline(result: SimulationResult, verdict: Verdict, text: Text): string {
  const { ranking, lead, tied, measure, bestMostOften } = verdict;
  const [leader, second] = ranking;
  const capital = money(result.capitalEnvelope);
  const { paths, verdict: words } = text;
  if (tied.length === 2) return words.allTooClose;
  if (tied.length === 1) return words.tooClose(paths[leader].subject, paths[second].object);
  if (bestMostOften !== leader) {
    const equivalent = measure === 'certaintyEquivalent';
    const better = 1 - leadOf(result, leader, bestMostOften, measure).better;
    const other = paths[bestMostOften].object;
    if (better > HALF) {
      const skewed = equivalent ? words.skewedEquivalent : words.skewed;
      return skewed(paths[leader].title, inHundred(better), other);
    }
    const seldom = equivalent ? words.leadsSeldomBestEquivalent : words.leadsSeldomBest;
    return seldom(paths[leader].title, inHundred(result.paths[bestMostOften].probabilityBest), other);
  }
  const gap = measure === 'riskAdjustedRoi' ? lead.gap : lead.gap / result.capitalEnvelope;
  const sentence = gap < NARROW ? words.leadsNarrowly : gap > CLEAR ? words.leadsClearly : words.leads;
  return sentence(paths[leader].subject, capital, paths[second].object);
}

function figures(result: SimulationResult, { ranking, measure }: Verdict, text: Text): string {
  const [leader, second, third] = ranking;
  const { paths, verdict: words } = text;
  const score = (path: PathId): number => scoreOf(result.paths[path], measure);
  if (measure === 'certaintyEquivalent') {
    return words.figuresEquivalent(
      money(score(leader)),
      paths[second].object,
      money(score(second)),
      paths[third].object,
      money(score(third)),
    );
  }
  const error = result.paths[leader].standardErrors?.['riskAdjustedRoi'] ?? 0;
  return words.figures(
    roi(score(leader)),
    points(ERRORS * error),
    paths[second].object,
    roi(score(second)),
    paths[third].object,
    roi(score(third)),
  );
}

/** Says so where the lead is gone without the cash after the horizon. */
function terminalSentence(
  result: SimulationResult,
  verdict: Verdict,
  lastYear: number,
  text: Text,
): string[] {
  const [leader] = verdict.ranking;
  const without = ranked(result, (path) => path.riskAdjustedRoiWithoutTerminalValue);
  if (verdict.measure !== 'riskAdjustedRoi' || without[0] === leader) return [];
  const roiOf = (path: PathId): string => roi(result.paths[path].riskAdjustedRoiWithoutTerminalValue);
  const other = text.paths[without[0]].object;
  return [text.verdict.terminalBehind(String(lastYear), roiOf(leader), other, roiOf(without[0]))];
}

export interface VerdictSentences {
  readonly headline: string;
  readonly rest: readonly string[];
}

/** The verdict in words. */
export function verdictSentences(
  result: SimulationResult,
  verdict: Verdict,
  lastYear: number,
  text: Text,
): VerdictSentences {
  const { lead, tied, ranking, bestMostOften, measure } = verdict;
  if (tied.length > 0) {
    const twice = ERRORS * (lead.standardError ?? 0);
    const settle =
      measure === 'riskAdjustedRoi'
        ? text.verdict.settle(points(lead.gap), points(twice))
        : text.verdict.settleEquivalent(money(Math.abs(lead.gap)), money(twice));
    return { headline: headline(result, verdict, text), rest: [settle] };
  }
  const [leader, second] = ranking;
  const beats =
    bestMostOften === leader ? [text.verdict.beats(inHundred(lead.better), text.paths[second].object)] : [];
  return {
    headline: headline(result, verdict, text),
    rest: [figures(result, verdict, text), ...beats, ...terminalSentence(result, verdict, lastYear, text)],
  };
}
