import type { Override } from '../model/overrides';
import { partsOf } from '../numerics/distribution';

function numberText(value: number): string {
  return String(value).replace('e+', 'e');
}

/** Writes a change so that `parseOverride` reads the same. */
export function overrideText(override: Override): string {
  if ('centre' in override) return `~${numberText(override.centre)}`;
  const { value } = override;
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'fixed') return numberText(value.value);
  const numbers = partsOf(value).map(([, number]) => numberText(number));
  return `${value.kind}:${numbers.join(',')}`;
}
