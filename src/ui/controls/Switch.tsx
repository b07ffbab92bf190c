import type { ValueKey } from '../../model/values';

interface SwitchProps {
  /** The value it turns. */
  valueKey: ValueKey;
  label: string;
  isOn: boolean;
  words: string;
  onTurn: () => void;
  className?: string;
}

/** A switch with its state in words. */
export function Switch({ valueKey, label, isOn, words, onTurn, className = '' }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      data-key={valueKey}
      className={`switch touch ${className}`}
      aria-label={label}
      aria-checked={isOn}
      onClick={onTurn}
    >
      <span className="switch-words">{words}</span>
      <span className="switch-track" />
    </button>
  );
}
