import { memo, useId, useState } from 'react';
import type { ParameterId } from '../../model/parameters';
import { keysOf, parameterOfKey } from '../../model/values';
import { useOpener } from '../focusParameter';
import { useControlText } from '../i18n/useControlText';
import type { ParameterGroup } from '../parameterGroups';
import { useApp } from '../StoreContext';
import { ParameterControl } from './ParameterControl';

interface RailGroupProps {
  group: ParameterGroup;
  /** What is sought; null shows the first few, and all on request. */
  found: ReadonlySet<ParameterId> | null;
  isTitled: boolean;
}

/** A few parameters of a kind, and the rest on request. */
export const RailGroup = memo(function RailGroup({ group, found, isTitled }: RailGroupProps) {
  const text = useControlText();
  const [isWhole, setIsWhole] = useState(false);
  const list = useId();
  const { parameters, first, id } = group;
  useOpener((key) => {
    if (parameters.indexOf(parameterOfKey(key).id) >= first) setIsWhole(true);
  });
  const changed = useApp(
    ({ inputs }) =>
      parameters.filter((parameter) => keysOf(parameter).some((key) => key in inputs.overrides)).length,
  );
  const shown =
    found === null
      ? parameters.slice(0, isWhole ? undefined : first)
      : parameters.filter((parameter) => found.has(parameter));
  const hasMore = found === null && parameters.length > first;
  const more = isWhole ? text.rail.showFewer : text.rail.showAll({ all: parameters.length });
  const notes = [
    text.rail.changed({ count: changed }),
    hasMore ? text.rail.shown({ shown: shown.length, all: parameters.length }) : '',
  ];
  return (
    <div className={`rail-group ${isTitled ? '' : 'untitled'}`}>
      {isTitled && (
        <div className="rail-group-head">
          <h3>{text.groups[id]}</h3>
          <span>{notes.filter((note) => note !== '').join(' · ')}</span>
        </div>
      )}
      <div id={list}>
        {shown.map((parameter) => (
          <ParameterControl key={parameter} id={parameter} />
        ))}
      </div>
      {hasMore && (
        <button
          type="button"
          className="link touch rail-more"
          aria-expanded={isWhole}
          aria-controls={list}
          aria-label={text.rail.moreOf({ more, group: text.groups[id] })}
          onClick={() => setIsWhole(!isWhole)}
        >
          {more}
        </button>
      )}
    </div>
  );
});
