import { useId, useState } from 'react';
import { isSeed, MAX_SEED } from '../../share/shareLink';
import { useFactsText } from '../i18n/useFactsText';
import { useActions, useApp } from '../StoreContext';

/** The seed of the run, typed; what cannot be used stays in place and is explained. */
export function SeedEntry() {
  const text = useFactsText();
  const actions = useActions();
  const seed = useApp((state) => state.inputs.seed);
  const [refused, setRefused] = useState<string | null>(null);
  const message = useId();

  const take = (entry: string): void => {
    const wanted = /^\d{1,10}$/.test(entry) ? Number(entry) : Number.NaN;
    if (isSeed(wanted)) actions.setSeed(wanted);
    setRefused(isSeed(wanted) ? null : entry);
  };
  return (
    <span className="seed">
      <label>
        {text.facts.seed.toLowerCase()}{' '}
        <input
          key={seed}
          className="touch"
          type="text"
          inputMode="numeric"
          size={Math.max(3, String(seed).length)}
          aria-label={text.facts.seed}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : message}
          defaultValue={seed}
          onBlur={(event) => take(event.currentTarget.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take(event.currentTarget.value.trim());
            if (event.key !== 'Escape') return;
            event.currentTarget.value = String(seed);
            setRefused(null);
          }}
        />
      </label>
      {refused !== null && (
        <span id={message} className="warn" role="alert">
          {text.facts.seedRefused({ entry: refused, most: String(MAX_SEED) })}
        </span>
      )}
    </span>
  );
}
