interface SwitchProps {
  label: string;
  isOn: boolean;
  words: string;
  onTurn: () => void;
  className?: string;
}

/** A switch with its state in words. */
export function Switch({ label, isOn, words, onTurn, className = '' }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
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
