import { count } from '../format';
import { useText } from '../i18n/TextContext';
import { useActions, useApp } from '../StoreContext';
import { useFreshness } from '../useFreshness';

/** What the simulation is doing, where that is not nothing; the room for it is always there. */
export function RunStatus() {
  const text = useText();
  const actions = useActions();
  const freshness = useFreshness();
  const hasResult = useApp((state) => state.shown !== null);
  if (freshness.status === 'failed') {
    return (
      <div className="run-failed" role="alert">
        {hasResult && <span className="updating-rule" />}
        <p className="warn">{text.status.failed(freshness.message)}</p>
        <p>
          {hasResult && `${text.status.kept} `}
          <button type="button" className="button" onClick={() => actions.restart()}>
            {text.status.restart}
          </button>
        </p>
      </div>
    );
  }
  if (freshness.status === 'first') {
    return <p className="run-status">{text.status.first(count(freshness.of))}</p>;
  }
  const isUpdating = freshness.status !== 'current';
  return (
    <>
      <span className={isUpdating ? 'updating-rule' : 'updating-rule is-current'} />
      <p className="run-status" aria-hidden={!isUpdating}>
        {freshness.status === 'updating' && text.status.updating(count(freshness.done), count(freshness.of))}
        {freshness.status === 'dragging' && text.status.dragging(count(freshness.of))}
      </p>
    </>
  );
}
