import { parameterOf } from '../../model/parameters';
import { useControlText } from '../i18n/useControlText';
import { parameterGroups } from '../parameterGroups';
import { parameterValue } from '../parameterDisplay';
import { useApp } from '../StoreContext';

/** Constants of a law or a distribution: to be read, not moved. */
export function Constants() {
  const text = useControlText();
  const values = useApp((state) => state.scenario.values);
  const { parameters } = parameterGroups.find(({ id }) => id === 'constants')!;
  return (
    <dl className="constants">
      {parameters.map((id) => {
        const { label, unit } = text.parameters[id];
        return (
          <div key={id} title={text.meanings[id]}>
            <dt>{label}</dt>
            <dd>
              {parameterValue(parameterOf(id), values[id]!, text)} <span className="unit">{unit}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
