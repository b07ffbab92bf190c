import { useId, type ReactNode, type Ref } from 'react';
import type { Scenario } from '../../model/scenario';
import { usePickerText } from '../i18n/usePickerText';

interface KindOptionProps {
  title: string;
  /** Undefined while it is not here. */
  scenario: Scenario | undefined;
  /** Name of the group of radio buttons. */
  group: string;
  isWanted: boolean;
  /** Whether the page is about this kind now. */
  isOpen: boolean;
  radio: Ref<HTMLInputElement>;
  onWant: () => void;
  /** What there is to say about it, shown while it is wanted. */
  children: ReactNode;
}

/** A kind of company to choose, with products of that kind. */
export function KindOption(props: KindOptionProps) {
  const { title, scenario, group, isWanted, isOpen, radio, onWant, children } = props;
  const { picker: words, format } = usePickerText();
  const id = useId();
  return (
    <div className={isWanted ? 'picker-kind is-wanted' : 'picker-kind'}>
      <label className="touch">
        <input
          ref={isWanted ? radio : undefined}
          type="radio"
          name={group}
          checked={isWanted}
          aria-labelledby={`${id}title`}
          aria-describedby={`${id}more`}
          onChange={onWant}
        />
        <span>
          <span id={`${id}title`} className="picker-title">
            {title}
          </span>
          <span id={`${id}more`} className="picker-more">
            {scenario !== undefined && scenario.examples.length > 0 && (
              <span>{words.example({ products: format.some(scenario.examples) })}</span>
            )}{' '}
            {isOpen && <strong>{words.open}</strong>}
          </span>
        </span>
      </label>
      {isWanted && (
        <div className="picker-detail">
          <h3>{title}</h3>
          {children}
        </div>
      )}
    </div>
  );
}
