import type { SimulationResult } from '../analysis/result';
import { entryPaths, pathIds, type PathId } from '../model/parameters';
import { inHundred, points, roi } from './format';
import type { VerdictText } from './i18n/en/verdict';
import { ERRORS, worseThanExit, type Verdict } from './verdict';

/** A lead of fewer points than this is narrow. */
const NARROW = 0.05;
/** A lead of more points than this is clear. */
const CLEAR = 0.15;
const HALF = 0.5;

/** How far the leader is ahead, where it can be told from the second. */
export function marginOf({ lead: { gap } }: Verdict): 'narrow' | 'plain' | 'clear' {
  return gap < NARROW ? 'narrow' : gap > CLEAR ? 'clear' : 'plain';
}

/** The path that is ahead without the cash after the horizon, by risk-adjusted ROI. */
export function aheadWithoutTerminal({ paths }: SimulationResult): PathId {
  const without = (path: PathId): number => paths[path].riskAdjustedRoiWithoutTerminalValue;
  return pathIds.reduce((ahead, path) => (without(path) > without(ahead) ? path : ahead));
}

/** What the sentences are about. */
interface Told {
  readonly result: SimulationResult;
  readonly verdict: Verdict;
  /** Share of the worst worlds that counts as the tail. */
  readonly tail: number;
}

/** Entry paths in the order of the ranking. */
function entries({ ranking }: Verdict): readonly PathId[] {
  return ranking.filter((path) => entryPaths.some((entry) => entry === path));
}

/** Of a hundred worlds, those in which a path does worse than exit. */
function worse({ verdict }: Told, path: PathId): string {
  return inHundred(worseThanExit(verdict.scores[path].score));
}

function headline(told: Told, text: VerdictText): string {
  const { result, verdict, tail } = told;
  const { ranking, tied, criterion, bestMostOften, oftenBetter, leadsOnMean } = verdict;
  const [leader, second] = ranking;
  const { paths, verdict: words } = text;
  if (tied.length === 2) return words.allTooClose;
  if (tied.length === 1)
    return words.tooClose({ first: paths[leader].subject, second: paths[second].object });
  if (criterion === 'worseThanExit') {
    return leader === 'exit'
      ? words.exitIsSafest({ futures: worse(told, second), second: paths[second].object })
      : words.entryIsSafe({ leader: paths[leader].subject, futures: worse(told, leader) });
  }
  const sentences = words.lead[criterion];
  const worst = text.format.share(tail);
  if (bestMostOften !== leader) {
    const other = paths[bestMostOften].object;
    if (oftenBetter > HALF) {
      const sentence = leadsOnMean ? sentences.skewed : sentences.sheltered;
      return sentence({ leader: paths[leader].title, futures: inHundred(oftenBetter), other, tail: worst });
    }
    const often = inHundred(result.paths[bestMostOften].probabilityBest);
    return sentences.seldomBest({ leader: paths[leader].title, futures: often, other, tail: worst });
  }
  const sentence = {
    narrow: sentences.leadsNarrowly,
    plain: sentences.leads,
    clear: sentences.leadsClearly,
  }[marginOf(verdict)];
  return sentence({
    leader: paths[leader].subject,
    capital: text.format.money(result.capitalEnvelope),
    runnerUp: paths[second].object,
    tail: worst,
  });
}

function figures(told: Told, text: VerdictText): string {
  const { result, verdict, tail } = told;
  const { ranking, criterion, scores } = verdict;
  const { paths, verdict: words } = text;
  if (criterion === 'worseThanExit') {
    const [first, other] = entries(verdict) as readonly [PathId, PathId];
    return words.figuresWorse({
      first: paths[first].subject,
      futures: worse(told, first),
      error: points(ERRORS * scores[first].standardError),
      second: paths[other].object,
      secondFutures: worse(told, other),
    });
  }
  const [leader, second, third] = ranking;
  const isMoney = criterion === 'certaintyEquivalent';
  const { capitalEnvelope } = result;
  const score = (path: PathId): string =>
    isMoney ? text.format.money(scores[path].score * capitalEnvelope) : roi(scores[path].score);
  const error = ERRORS * scores[leader].standardError;
  return words.lead[criterion].figures({
    own: score(leader),
    error: isMoney ? text.format.money(error * capitalEnvelope) : points(error),
    second: paths[second].object,
    secondFigure: score(second),
    third: paths[third].object,
    thirdFigure: score(third),
    tail: text.format.share(tail),
  });
}

/** Says so where the lead is gone without the cash after the horizon. */
function terminalSentence({ result, verdict }: Told, lastYear: number, text: VerdictText): string[] {
  const [leader] = verdict.ranking;
  const roiWithout = (path: PathId): number => result.paths[path].riskAdjustedRoiWithoutTerminalValue;
  const first = aheadWithoutTerminal(result);
  if (verdict.criterion !== 'riskAdjusted' || first === leader) return [];
  const other = text.paths[first].object;
  return [
    text.verdict.terminalBehind({
      year: String(lastYear),
      roi: roi(roiWithout(leader)),
      other,
      otherRoi: roi(roiWithout(first)),
    }),
  ];
}

export interface VerdictSentences {
  readonly headline: string;
  readonly rest: readonly string[];
}

/** The verdict in words. */
export function verdictSentences(told: Told, lastYear: number, text: VerdictText): VerdictSentences {
  const { result, verdict } = told;
  const { lead, tied, ranking, bestMostOften, criterion } = verdict;
  if (tied.length > 0) {
    const { capitalEnvelope } = result;
    const twice = ERRORS * lead.standardError;
    const settle =
      criterion === 'certaintyEquivalent'
        ? text.verdict.settleEquivalent({
            gap: text.format.money(lead.gap * capitalEnvelope),
            error: text.format.money(twice * capitalEnvelope),
          })
        : text.verdict.settle({ gap: points(lead.gap), error: points(twice) });
    return { headline: headline(told, text), rest: [settle] };
  }
  const [leader, second] = ranking;
  const beats =
    bestMostOften === leader && criterion !== 'worseThanExit'
      ? [text.verdict.beats({ count: inHundred(lead.better), other: text.paths[second].object })]
      : [];
  return {
    headline: headline(told, text),
    rest: [figures(told, text), ...beats, ...terminalSentence(told, lastYear, text)],
  };
}
