import { useId } from 'react';
import { ParameterControl } from '../controls/ParameterControl';
import { useParameter } from '../controls/useParameter';

import { useRiskText } from '../i18n/useRiskText';
import { useActions } from '../StoreContext';

const KEY = 'tail';
const SHARES = [0.1, 0.05, 0.01];

/** How many of the worst futures count as the tail: a usual share, or any. */
export function TailChoice() {
  const { risk, format } = useRiskText();
  const actions = useActions();
  const { centre } = useParameter(KEY);
  const name = useId();
  return (
    <>
      <ParameterControl id={KEY} />
      <div className="segments" role="radiogroup" aria-label={risk.tail}>
        {SHARES.map((tail) => (
          <label key={tail} className="segment touch">
            <input
              type="radio"
              name={name}
              checked={centre === tail}
              onChange={() => actions.moveCentre(KEY, tail)}
            />
            <span>{risk.tailShare({ share: format.share(tail) })}</span>
          </label>
        ))}
      </div>
    </>
  );
}
