import { useControlText } from '../i18n/useControlText';
import { useActions } from '../StoreContext';
import { Switch } from './Switch';
import { trackScale } from './trackScale';
import type { ParameterOnScreen } from './useParameter';

/** Turns a limit off, or on again at its default. */
export function OffSwitch({ view, label }: { view: ParameterOnScreen; label: string }) {
  const text = useControlText();
  const actions = useActions();
  const isOn = view.value !== 'off';
  const turn = (): void => {
    if (isOn) actions.setValue(view.key, { value: 'off' });
    else if (view.defaultValue !== 'off') actions.reset(view.key);
    else
      actions.setValue(view.key, {
        value: { kind: 'fixed', value: trackScale(view.definition).valueAt(0.5) },
      });
  };
  return <Switch valueKey={view.key} label={label} isOn={isOn} words={isOn ? '' : text.off} onTurn={turn} />;
}
