import type { AppState } from '../../../state/appState';
import { count } from '../../format';
import type { ReportText } from '../../i18n/en/report';
import { freshness } from '../../shownRun';
import type { Report } from './useReport';

/** Whether all that the memo says is worked out, and what is missing. */
export interface Readiness {
  readonly isReady: boolean;
  readonly says: string;
}

/** How far the memo is. */
export function readinessOf(
  state: Pick<AppState, 'run' | 'inputs' | 'dragging'>,
  report: Report | null,
  isOvertaken: boolean,
  text: ReportText,
): Readiness {
  const words = text.report.status;
  const not = (says: string): Readiness => ({ isReady: false, says });
  // Of the run that the memo tells of, which the page may have left behind already.
  const fresh = freshness({ ...state, shown: report?.shown ?? null });
  if (fresh.status === 'failed') return not(words.failed);
  if (report === null) return not(words.first);
  if (isOvertaken || report.weights.isStale) return not(words.stale);
  if (fresh.status === 'updating')
    return not(words.refining({ done: count(fresh.done), of: count(fresh.of) }));
  if (fresh.status !== 'current' || !report.shown.isComplete) return not(words.stale);
  const { done, all } = report;
  if (done < all) return not(words.analyses({ done: count(done), all: count(all) }));
  return { isReady: true, says: words.ready };
}
