import { count } from '../format';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { useFreshness } from '../useFreshness';

const RunFailed = lazyPart('later', async () => (await import('./RunFailed')).RunFailed);

/** What the simulation is doing, where that is not nothing; the room for it is always there. */
export function RunStatus() {
  const text = useText();
  const freshness = useFreshness();
  if (freshness.status === 'failed') return <RunFailed failure={freshness.failure} />;
  if (freshness.status === 'first') {
    return <p className="run-status">{text.status.first({ draws: count(freshness.of) })}</p>;
  }
  const isUpdating = freshness.status !== 'current';
  return (
    <>
      <span className={isUpdating ? 'updating-rule' : 'updating-rule is-current'} />
      <p className="run-status" aria-hidden={!isUpdating}>
        {freshness.status === 'updating' &&
          text.status.updating({ done: count(freshness.done), of: count(freshness.of) })}
        {freshness.status === 'dragging' && text.status.dragging({ of: count(freshness.of) })}
      </p>
    </>
  );
}
