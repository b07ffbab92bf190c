import { labelInSentence } from '../../decisiveSentence';
import { points } from '../../format';
import type { ReportText } from '../../i18n/en/report';
import type { VerdictText } from '../../i18n/en/verdict';
import type { ShownVerdict } from '../../panels/useShownVerdict';
import { lastYear } from '../../shownRun';
import { ERRORS } from '../../verdict';
import { verdictSentences } from '../../verdictSentences';
import { leadingEntry } from './leadingEntry';
import type { Recommendation } from './recommendation';

/** The head of the memo in words; `**` is bold. */
export interface AdviceWords {
  /** How firm the advice is. */
  readonly firmness: string;
  readonly title: string;
  /** What speaks for it, with figures and their errors. */
  readonly lede: readonly string[];
}

/** The advice, with the condition that is ours to keep. */
function adviceSentence({ leader, fallback, condition }: Recommendation, text: ReportText): string {
  const advice = text.report.advice[leader];
  const next = text.paths[fallback].object;
  if (condition === null) return advice.free({ fallback: next });
  const { key, isBelow, named, winner } = condition;
  return (isBelow ? advice.below : advice.above)({
    lever: labelInSentence(key, text),
    value: named,
    fallback: next,
    winner: text.paths[winner].object,
  });
}

/** How far the leader is ahead; chances of doing worse than exit are no distances. */
export function leadSentence({ result, verdict }: ShownVerdict, { report, format }: ReportText): string[] {
  const { criterion, lead } = verdict;
  const error = ERRORS * lead.standardError;
  if (criterion === 'worseThanExit') return [];
  if (criterion !== 'certaintyEquivalent')
    return [report.ledes.points({ gap: points(lead.gap), error: points(error) })];
  const { capitalEnvelope } = result;
  return [
    report.ledes.money({
      gap: format.money(lead.gap * capitalEnvelope),
      error: format.money(error * capitalEnvelope),
    }),
  ];
}

/** What the better way in costs. */
function cashSentence({ result, verdict }: ShownVerdict, { report, format, paths }: ReportText): string {
  const path = leadingEntry(verdict);
  const { mean, p90 } = result.paths[path].capital;
  return report.ledes.cash({
    path: paths[path].subject,
    capital: format.money(mean),
    most: format.money(p90),
  });
}

/** The advice and what it rests on. What the cockpit's verdict says is said in its words. */
export function adviceWords(
  shown: ShownVerdict,
  recommendation: Recommendation,
  text: ReportText,
  verdictText: VerdictText,
): AdviceWords {
  const { headline, rest } = verdictSentences(shown, lastYear(shown.result.horizonMonths), verdictText);
  const firmness = text.report.firmness[recommendation.firmness];
  const cash = cashSentence(shown, text);
  if (recommendation.firmness === 'tied') return { firmness, title: headline, lede: [...rest, cash] };
  return {
    firmness,
    title: adviceSentence(recommendation, text),
    lede: [headline, ...rest, ...leadSentence(shown, text), cash],
  };
}
