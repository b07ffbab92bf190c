import { memo, useCallback, useId, useRef, useState } from 'react';
import type { ValueKey } from '../../model/values';
import { useControlText } from '../i18n/useControlText';
import { parameterValue } from '../parameterDisplay';
import { useActions } from '../StoreContext';
import { ControlHead } from './ControlHead';
import { EvidencePopover } from './EvidencePopover';
import { FlipNote } from './FlipNote';
import { optionsInWords } from './flipWords';
import { useFlips } from './useFlips';
import { useParameter } from './useParameter';
import './control.css';

/** One of a few words, side by side. */
export const ChoiceControl = memo(function ChoiceControl({ valueKey }: { valueKey: ValueKey }) {
  const text = useControlText();
  const actions = useActions();
  const view = useParameter(valueKey);
  const flips = useFlips(valueKey);
  const { definition } = view;
  const [isExplained, setIsExplained] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const closePopover = useCallback(() => setIsExplained(false), []);
  const name = useId();
  const { label } = text.parameters[definition.id];
  const choices = definition.admissible.type === 'choice' ? definition.admissible.choices : [];
  return (
    <div className={`control levers ${view.changed ? 'changed' : ''}`}>
      <ControlHead
        view={view}
        name={label}
        label={label}
        anchor={anchor}
        isChanged={view.changed}
        onExplain={() => setIsExplained(!isExplained)}
        onReset={() => actions.reset(valueKey)}
      >
        {null}
      </ControlHead>
      <div className="segments" role="radiogroup" aria-label={label}>
        {choices.map((choice) => (
          <label key={choice} className="segment touch">
            <input
              type="radio"
              name={name}
              data-key={view.value === choice ? valueKey : undefined}
              checked={view.value === choice}
              onChange={() => actions.setValue(valueKey, { value: choice })}
            />
            <span>{parameterValue(definition, choice, text)}</span>
          </label>
        ))}
      </div>
      <FlipNote words={flips === null ? [] : optionsInWords(flips.value, view.value as string, text)} />
      {isExplained && (
        <EvidencePopover
          views={[view]}
          flips={[flips]}
          label={label}
          anchor={anchor}
          onClose={closePopover}
        />
      )}
    </div>
  );
});
