import type { SimulationResult } from '../analysis/result';
import { entryPaths, pathIds, type PathId } from '../model/parameters';
import { inHundred, money, points, roi, share } from './format';
import type { VerdictText } from './i18n/enVerdict';
import { ERRORS, worseThanExit, type Verdict } from './verdict';

/** A lead of fewer points than this is narrow. */
const NARROW = 0.05;
/** A lead of more points than this is clear. */
const CLEAR = 0.15;
const HALF = 0.5;

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
  const { ranking, lead, tied, criterion, bestMostOften, oftenBetter, leadsOnMean } = verdict;
  const [leader, second] = ranking;
  const { paths, verdict: words } = text;
  if (tied.length === 2) return words.allTooClose;
  if (tied.length === 1) return words.tooClose(paths[leader].subject, paths[second].object);
  if (criterion === 'worseThanExit') {
    return leader === 'exit'
      ? words.exitIsSafest(worse(told, second), paths[second].object)
      : words.entryIsSafe(paths[leader].subject, worse(told, leader));
  }
  const sentences = words.lead[criterion];
  const worst = share(tail);
  if (bestMostOften !== leader) {
    const other = paths[bestMostOften].object;
    if (oftenBetter > HALF) {
      const sentence = leadsOnMean ? sentences.skewed : sentences.sheltered;
      return sentence(paths[leader].title, inHundred(oftenBetter), other, worst);
    }
    const often = inHundred(result.paths[bestMostOften].probabilityBest);
    return sentences.seldomBest(paths[leader].title, often, other, worst);
  }
  const { gap } = lead;
  const sentence =
    gap < NARROW ? sentences.leadsNarrowly : gap > CLEAR ? sentences.leadsClearly : sentences.leads;
  return sentence(paths[leader].subject, money(result.capitalEnvelope), paths[second].object, worst);
}

function figures(told: Told, text: VerdictText): string {
  const { result, verdict, tail } = told;
  const { ranking, criterion, scores } = verdict;
  const { paths, verdict: words } = text;
  if (criterion === 'worseThanExit') {
    const [first, other] = entries(verdict) as readonly [PathId, PathId];
    return words.figuresWorse(
      paths[first].subject,
      worse(told, first),
      points(ERRORS * scores[first].standardError),
      paths[other].object,
      worse(told, other),
    );
  }
  const [leader, second, third] = ranking;
  const isMoney = criterion === 'certaintyEquivalent';
  const { capitalEnvelope } = result;
  const score = (path: PathId): string =>
    isMoney ? money(scores[path].score * capitalEnvelope) : roi(scores[path].score);
  const error = ERRORS * scores[leader].standardError;
  return words.lead[criterion].figures(
    score(leader),
    isMoney ? money(error * capitalEnvelope) : points(error),
    paths[second].object,
    score(second),
    paths[third].object,
    score(third),
    share(tail),
  );
}

/** Says so where the lead is gone without the cash after the horizon. */
function terminalSentence({ result, verdict }: Told, lastYear: number, text: VerdictText): string[] {
  const [leader] = verdict.ranking;
  const roiWithout = (path: PathId): number => result.paths[path].riskAdjustedRoiWithoutTerminalValue;
  const first = pathIds.reduce((ahead, path) => (roiWithout(path) > roiWithout(ahead) ? path : ahead));
  if (verdict.criterion !== 'riskAdjusted' || first === leader) return [];
  const other = text.paths[first].object;
  return [
    text.verdict.terminalBehind(String(lastYear), roi(roiWithout(leader)), other, roi(roiWithout(first))),
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
        ? text.verdict.settleEquivalent(money(lead.gap * capitalEnvelope), money(twice * capitalEnvelope))
        : text.verdict.settle(points(lead.gap), points(twice));
    return { headline: headline(told, text), rest: [settle] };
  }
  const [leader, second] = ranking;
  const beats =
    bestMostOften === leader && criterion !== 'worseThanExit'
      ? [text.verdict.beats(inHundred(lead.better), text.paths[second].object)]
      : [];
  return {
    headline: headline(told, text),
    rest: [figures(told, text), ...beats, ...terminalSentence(told, lastYear, text)],
  };
}
