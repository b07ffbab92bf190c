import { useFactsText } from '../i18n/FactsTextContext';
import { useActions, useApp } from '../StoreContext';

/** Says what kept the analyses from being worked out, and tries again on request; nothing while nothing did. */
export function AnalysesProblem() {
  const { analyses } = useFactsText();
  const actions = useActions();
  const problem = useApp((state) => state.analyses.problem);
  if (problem === null) return null;
  return (
    <p className="analyses-problem" role="alert">
      <span className="warn">{analyses.failed(problem)}</span>{' '}
      <button type="button" className="link touch" onClick={() => actions.retryAnalyses()}>
        {analyses.tryAgain}
      </button>
    </p>
  );
}
