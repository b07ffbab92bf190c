import { memo, useCallback, useRef, useState } from 'react';
import { keysOf, type ValueKey } from '../../model/values';
import type { ParameterId } from '../../model/parameters';
import { useText } from '../i18n/TextContext';
import { useActions } from '../StoreContext';
import { ControlHead } from './ControlHead';
import { EvidencePopover } from './EvidencePopover';
import { Switch } from './Switch';
import { PathMark } from '../charts/PathMark';
import { useParameter } from './useParameter';
import './control.css';

/** Yes or no; where each path has its own, a switch for each. */
export const FlagControl = memo(function FlagControl({ id }: { id: ParameterId }) {
  const text = useText();
  const actions = useActions();
  const keys = keysOf(id);
  const first = useParameter(keys[0]!);
  const last = useParameter(keys.at(-1)!);
  const views = keys.length === 1 ? [first] : [first, last];
  const [isExplained, setIsExplained] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const closePopover = useCallback(() => setIsExplained(false), []);
  const { label } = text.parameters[id];
  const isChanged = views.some(({ changed }) => changed);
  const turn = (key: ValueKey, isOn: boolean): void => actions.setValue(key, { value: !isOn });
  return (
    <div className={`control levers flag ${isChanged ? 'changed' : ''}`}>
      <ControlHead
        view={first}
        name={label}
        label={label}
        anchor={anchor}
        isChanged={isChanged}
        onExplain={() => setIsExplained(!isExplained)}
        onReset={() => views.forEach(({ key, changed }) => changed && actions.reset(key))}
      >
        {views.map(({ key, path, value }) => (
          <span key={key} className="flag-value">
            {path !== undefined && <PathMark path={path} size={9} />}
            <Switch
              label={path === undefined ? label : text.control.onPath(label, text.paths[path].object)}
              isOn={value === true}
              words={value === true ? text.yes : text.no}
              onTurn={() => turn(key, value === true)}
            />
          </span>
        ))}
      </ControlHead>
      {isExplained && <EvidencePopover views={views} label={label} anchor={anchor} onClose={closePopover} />}
    </div>
  );
});
