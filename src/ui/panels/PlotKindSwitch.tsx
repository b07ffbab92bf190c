import { useId } from 'react';
import { useText } from '../i18n/useText';
import type { PlotKind } from './OutcomePlot';

interface PlotKindSwitchProps {
  kind: PlotKind;
  onKind: (kind: PlotKind) => void;
}

/** Dots or cumulative curves. */
export function PlotKindSwitch({ kind, onKind }: PlotKindSwitchProps) {
  const text = useText();
  const name = useId();
  const kinds = [
    ['dots', text.strategies.dots],
    ['curves', text.strategies.cumulative],
  ] as const;
  return (
    <div className="plot-kinds" role="radiogroup" aria-label={text.strategies.view}>
      {kinds.map(([value, label]) => (
        <label key={value} className="touch">
          <input type="radio" name={name} checked={kind === value} onChange={() => onKind(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
