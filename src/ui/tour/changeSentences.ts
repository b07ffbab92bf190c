import { pathIds, type PathId } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { countWorse, equallyLikely } from '../charts/dotStacks';
import { inHundred, points, roi } from '../format';
import type { Text } from '../i18n/en/page';
import type { TourText } from '../i18n/en/tour';
import type { ShownVerdict } from '../panels/useShownVerdict';

/** A run at rest, and its verdict. */
export interface TouredRun {
  readonly shown: Shown;
  readonly verdict: ShownVerdict;
}

function gapOf({ verdict: { verdict, result } }: TouredRun, { change }: TourText, { format }: Text): string {
  return verdict.criterion === 'certaintyEquivalent'
    ? format.money(verdict.lead.gap * result.capitalEnvelope)
    : change.points({ points: points(verdict.lead.gap) });
}

/** Who leads now, and who did. */
function leadSentence(before: TouredRun, now: TouredRun, text: TourText, words: Text): string {
  const { change } = text;
  const { subject, object } = namesOf(words);
  const [leader, second] = now.verdict.verdict.ranking;
  const [ledBefore] = before.verdict.verdict.ranking;
  const [isClose, wasClose] = [now, before].map(({ verdict }) => verdict.verdict.tied.length > 0);
  const [gap, gapBefore] = [gapOf(now, text, words), gapOf(before, text, words)];
  if (isClose && wasClose) return change.stillClose({ first: subject[leader], second: object[second] });
  if (isClose)
    return change.ledBefore({
      first: subject[leader],
      second: object[second],
      before: object[ledBefore],
      gapBefore,
    });
  if (wasClose) return change.leadsNow({ leader: subject[leader], gap });
  return leader === ledBefore
    ? change.sameLeader({ leader: subject[leader], gap, gapBefore })
    : change.newLeader({ leader: subject[leader], gap, before: object[ledBefore], gapBefore });
}

function namesOf({ paths }: Text): Readonly<Record<'subject' | 'object', Readonly<Record<PathId, string>>>> {
  const of = (form: 'subject' | 'object') => ({
    exit: paths.exit[form],
    bifurcation: paths.bifurcation[form],
    partner: paths.partner[form],
  });
  return { subject: of('subject'), object: of('object') };
}

/** What a change did, in words: the lead, the path that it moved most, and that path's dots. */
export function changeSentences(
  before: TouredRun,
  now: TouredRun,
  lossLine: number,
  text: TourText,
  words: Text,
): readonly string[] {
  const { change } = text;
  const own = ({ shown }: TouredRun, path: PathId) => shown.result.paths[path];
  const moved = (path: PathId): number =>
    Math.abs(own(now, path).riskAdjustedRoi - own(before, path).riskAdjustedRoi);
  const path = pathIds.reduce((most, one) => (moved(one) > moved(most) ? one : most));
  const hollow = ({ shown }: TouredRun): number =>
    countWorse(equallyLikely(shown.pictures[path].sortedValues), lossLine);
  const [dots, dotsBefore] = [hollow(now), hollow(before)];
  return [
    leadSentence(before, now, text, words),
    change.path({
      path: words.paths[path].object,
      from: roi(own(before, path).riskAdjustedRoi),
      to: roi(own(now, path).riskAdjustedRoi),
      best: inHundred(own(now, path).probabilityBest),
      bestBefore: inHundred(own(before, path).probabilityBest),
    }),
    ...(dots === dotsBefore ? [] : [change.dots({ dots, dotsBefore })]),
  ];
}
