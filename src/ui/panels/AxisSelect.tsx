import { useMemo } from 'react';
import { canBeAxis } from '../../analysis/mapAxis';
import { keysOf, parameterOfKey, pathOfKey, type ValueKey } from '../../model/values';
import { Icon } from '../Icon';
import { useMapText } from '../i18n/useMapText';
import type { MapText } from '../i18n/en/map';
import { parameterGroups } from '../parameterGroups';

/** What a key is called on a map. */
export function axisLabel(key: ValueKey, text: MapText): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  const path = pathOfKey(key);
  return path === undefined || keysOf(parameterOfKey(key).id).length < 2
    ? label
    : text.map.onPath({ label, path: text.paths[path].object });
}

interface AxisSelectProps {
  name: string;
  value: ValueKey;
  /** The key on the other side, which is not offered. */
  other: ValueKey;
  onChoose: (key: ValueKey) => void;
}

/** The parameter along one side of the map, grouped as in the rail. */
export function AxisSelect({ name, value, other, onChoose }: AxisSelectProps) {
  const text = useMapText();
  const groups = useMemo(
    () =>
      parameterGroups
        .map(({ id, parameters }) => ({ id, keys: parameters.flatMap(keysOf).filter(canBeAxis) }))
        .filter(({ keys }) => keys.length > 0),
    [],
  );
  return (
    <span className="map-select">
      <select aria-label={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups.map(({ id, keys }) => (
          <optgroup key={id} label={text.groups[id]}>
            {keys
              .filter((key) => key !== other || key === value)
              .map((key) => (
                <option key={key} value={key}>
                  {axisLabel(key, text)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <Icon name="chevron" size={12} />
    </span>
  );
}
