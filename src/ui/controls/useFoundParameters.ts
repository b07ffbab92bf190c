import { useMemo } from 'react';
import { parameters, type ParameterId } from '../../model/parameters';
import { parameterOfKey } from '../../model/values';
import { enParameters } from '../i18n/en/parameters';
import { useControlText } from '../i18n/useControlText';
import { useApp } from '../StoreContext';

/** Parameters that match what is sought, by label (the English one too), identifier or meaning; null while nothing is. */
export function useFoundParameters(query: string, changedOnly: boolean): ReadonlySet<ParameterId> | null {
  const text = useControlText();
  const changed = useApp((state) => (changedOnly ? Object.keys(state.inputs.overrides).join(' ') : ''));
  return useMemo(() => {
    const wanted = query.trim().toLowerCase();
    if (wanted === '' && !changedOnly) return null;
    const changedIds = new Set(changed === '' ? [] : changed.split(' ').map((key) => parameterOfKey(key).id));
    return new Set(
      parameters
        .filter(({ id }) => {
          const says = [text.parameters[id].label, enParameters[id].label, id, text.meanings[id]];
          return says.join('\n').toLowerCase().includes(wanted) && (!changedOnly || changedIds.has(id));
        })
        .map(({ id }) => id),
    );
  }, [query, changedOnly, changed, text]);
}
