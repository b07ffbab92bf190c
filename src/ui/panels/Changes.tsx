import { changeCount } from '../../state/selectors';
import { useChangesText } from '../i18n/useChangesText';
import { useActions, useApp } from '../StoreContext';

/** How many values differ from the open scenario, and the way back to all of them. */
export function Changes({ onReset }: { onReset: () => void }) {
  const text = useChangesText();
  const actions = useActions();
  const count = useApp((state) => changeCount(state.inputs));
  return (
    <>
      <span className="changes">{text.count({ count })}</span>
      {count > 0 && (
        <button
          type="button"
          className="link touch"
          onClick={() => {
            actions.resetAll();
            onReset();
          }}
        >
          {text.resetAll}
        </button>
      )}
    </>
  );
}
