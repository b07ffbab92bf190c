import { useId } from 'react';
import { choiceChanges } from '../../../state/choices';
import type { Value, ValueKey } from '../../../model/values';
import { useLeversText } from '../../i18n/useLeversText';
import { useActions } from '../../StoreContext';
import { centreInWords, nameOfValue } from '../../valueWords';

interface ApplyButtonProps {
  valueKey: ValueKey;
  /** What it sets; null where there is nothing to set, for the reason given. */
  value: Value | null;
  /** What the button says then. */
  label: string;
  reason: string;
}

/** Makes a proposal as one step that is told and can be taken back, or says why there is none. */
export function ApplyButton({ valueKey, value, label, reason }: ApplyButtonProps) {
  const text = useLeversText();
  const actions = useActions();
  const id = useId();
  const words = text.levers;
  const name = nameOfValue(valueKey, text);
  const said = value === null ? words.apply : label;
  const apply = (): void => {
    if (value === null) return;
    actions.choose(
      words.applied({ name, value: centreInWords(valueKey, value, text) }),
      choiceChanges({ values: { [valueKey]: value } }, []),
    );
  };
  return (
    <div className="lever-apply">
      <button
        type="button"
        className="button"
        // It keeps the focus when what it proposed is applied and nothing is left to do.
        aria-disabled={value === null}
        aria-label={words.about({ label: said, name })}
        aria-describedby={value === null ? id : undefined}
        onClick={apply}
      >
        {said}
      </button>
      {value === null && <span id={id}>{reason}</span>}
    </div>
  );
}
