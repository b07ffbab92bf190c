import type { AnalysesFailure } from '../../state/problems';
import { CopyDetails } from '../faults/CopyDetails';
import type { FactsText } from '../i18n/en/facts';
import type { FailureText } from '../i18n/en/failure';
import { useFailureText } from '../i18n/useFailureText';
import { useFactsText } from '../i18n/useFactsText';
import { asSaid, failureSaid, saidOf } from '../runFailureWords';
import { useActions, useApp } from '../StoreContext';

/** What kept the analyses from being worked out: a sentence. */
function whyOf(problem: AnalysesFailure, { analyses: { why } }: FactsText, { failure }: FailureText): string {
  switch (problem.code) {
    case 'notLoaded':
      return why.notLoaded;
    case 'workerStopped':
      return why.workerStopped[problem.end.cause]({ said: saidOf(problem.end) });
    case 'calculation':
      return failure.why.calculation({ said: asSaid(problem.said) });
  }
}

/** Says what kept the analyses from being worked out, and tries again on request; nothing while nothing did. */
export function AnalysesProblem() {
  const text = useFactsText();
  const failureText = useFailureText();
  const { analyses } = text;
  const actions = useActions();
  const problem = useApp((state) => state.analyses.problem);
  if (problem === null) return null;
  return (
    <div className="analyses-problem">
      <p role="alert">
        <span className="warn">{analyses.failed({ why: whyOf(problem, text, failureText) })}</span>
        {text.format.space}
        <button type="button" className="link touch" onClick={() => actions.retryAnalyses()}>
          {analyses.tryAgain}
        </button>
      </p>
      <CopyDetails fault={{ of: 'an analysis', error: failureSaid(problem) }} />
    </div>
  );
}
