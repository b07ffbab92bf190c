import type { RunFailure } from '../../worker/workFailure';
import { CopyDetails } from '../faults/CopyDetails';
import { useFailureText } from '../i18n/useFailureText';
import { failureSaid, runFailureWords } from '../runFailureWords';
import { useActions, useApp } from '../StoreContext';

/** Says why the simulation stopped, what is kept, and starts it again. */
export function RunFailed({ failure }: { failure: RunFailure }) {
  const text = useFailureText();
  const actions = useActions();
  const hasResult = useApp((state) => state.shown !== null);
  return (
    <div className="run-failed">
      {hasResult && <span className="updating-rule" />}
      <p className="warn" role="alert">
        {text.failure.failed({ why: runFailureWords(failure, text) })}
      </p>
      <p>
        {hasResult && `${text.failure.kept}${text.format.space}`}
        <button type="button" className="button" onClick={() => actions.restart()}>
          {text.failure.restart}
        </button>
        <button type="button" className="link touch" onClick={() => window.location.reload()}>
          {text.missing.reload}
        </button>
      </p>
      <CopyDetails fault={{ of: 'the simulation', error: failureSaid(failure) }} />
    </div>
  );
}
