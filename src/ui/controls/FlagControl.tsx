import { memo, useCallback, useRef, useState } from 'react';
import { keysOf, type ValueKey } from '../../model/values';
import type { ParameterId } from '../../model/parameters';
import { useControlText } from '../i18n/useControlText';
import { useActions } from '../StoreContext';
import { ControlHead } from './ControlHead';
import { EvidencePopover } from './EvidencePopover';
import { FlipNote } from './FlipNote';
import { optionsInWords } from './flipWords';
import { Switch } from './Switch';
import { PathMark } from '../charts/PathMark';
import { useFlips } from './useFlips';
import { useParameter } from './useParameter';
import './control.css';

/** Yes or no; where each path has its own, a switch for each. */
export const FlagControl = memo(function FlagControl({ id }: { id: ParameterId }) {
  const text = useControlText();
  const actions = useActions();
  const keys = keysOf(id);
  const first = useParameter(keys[0]!);
  const last = useParameter(keys.at(-1)!);
  const firstFlips = useFlips(keys[0]!);
  const lastFlips = useFlips(keys.at(-1)!);
  const views = keys.length === 1 ? [first] : [first, last];
  const flips = keys.length === 1 ? [firstFlips] : [firstFlips, lastFlips];
  const [isExplained, setIsExplained] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const closePopover = useCallback(() => setIsExplained(false), []);
  const { label } = text.parameters[id];
  const isChanged = views.some(({ changed }) => changed);
  const turn = (key: ValueKey, isOn: boolean): boolean => actions.setValue(key, { value: !isOn });
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
              valueKey={key}
              label={
                path === undefined ? label : text.control.onPath({ label, path: text.paths[path].object })
              }
              isOn={value === true}
              words={value === true ? text.yes : text.no}
              onTurn={() => turn(key, value === true)}
            />
          </span>
        ))}
      </ControlHead>
      <FlipNote
        words={views.flatMap(({ value, path }, index) => {
          const own = flips[index] ?? null;
          const words = own === null ? [] : optionsInWords(own.value, value === true, text);
          return path === undefined
            ? words
            : words.map((word) => text.flips.option({ option: text.paths[path].title, path: word }));
        })}
      />
      {isExplained && (
        <EvidencePopover views={views} flips={flips} label={label} anchor={anchor} onClose={closePopover} />
      )}
    </div>
  );
});
