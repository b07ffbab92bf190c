import { memo, useState } from 'react';
import { grades } from '../../model/dataReader';
import { Icon } from '../Icon';
import type { ControlText } from '../i18n/en/controls';
import { useControlText } from '../i18n/useControlText';
import { useOpener } from '../focusParameter';
import { parameterGroups, type RailPart } from '../parameterGroups';
import { useIsOvertaken } from '../useAnswers';
import { Constants } from './Constants';
import { EvidenceDot } from './EvidenceDot';
import { OwnMark } from './OwnMark';
import { RailGroup } from './RailGroup';
import { useFoundParameters } from './useFoundParameters';
import './rail.css';

interface RailProps {
  /** The lists shown, in this order: all of them beside the page, one tab of them on a phone. */
  parts: readonly RailPart[];
}

/** Every parameter, grouped; levers and assumptions never in one list. */
export const Rail = memo(function Rail({ parts }: RailProps) {
  const text = useControlText();
  const [query, setQuery] = useState('');
  const [changedOnly, setChangedOnly] = useState(false);
  const found = useFoundParameters(query, changedOnly);
  const isOvertaken = useIsOvertaken();
  useOpener(() => {
    setQuery('');
    setChangedOnly(false);
  });
  const groups = parameterGroups.filter(
    ({ id, part, parameters }) =>
      id !== 'constants' &&
      parts.includes(part) &&
      (found === null || parameters.some((parameter) => found.has(parameter))),
  );
  const titles: Readonly<Record<RailPart, readonly [title: string, how: string]>> = {
    decisive: [text.rail.decisive, text.rail.decisiveHow],
    choose: [text.rail.choose, text.rail.chooseHow],
    value: [text.rail.value, ''],
    world: [text.rail.world, text.rail.worldHow],
  };
  return (
    <div className={`rail-lists ${isOvertaken ? 'marks-overtaken' : ''}`}>
      <div className="rail-find">
        <input
          type="search"
          className="touch"
          value={query}
          placeholder={text.rail.search}
          aria-label={text.rail.search}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <label className="changed-only touch">
          <input
            type="checkbox"
            checked={changedOnly}
            onChange={(event) => setChangedOnly(event.currentTarget.checked)}
          />
          {text.rail.changedOnly}
        </label>
      </div>
      {parts.map((part) => {
        const own = groups.filter((group) => group.part === part);
        if (own.length === 0) return null;
        const [title, how] = titles[part];
        return (
          <section key={part} className="rail-part" aria-label={title}>
            <h2>{title}</h2>
            {how !== '' && found === null && <p className="rail-how">{how}</p>}
            {part === 'world' && found === null && (
              <p className="rail-legend">
                {grades.map((grade) => (
                  <span key={grade}>
                    <EvidenceDot grade={grade} /> {text.grades[grade].name}
                  </span>
                ))}
                <span>
                  <OwnMark /> {text.evidence.yours}
                </span>
              </p>
            )}
            {own.map((group) => (
              <RailGroup
                key={group.id}
                group={group}
                found={found}
                isTitled={own.length > 1 || part === 'choose'}
              />
            ))}
            {part === 'choose' && found === null && (
              <p className="rail-also">{text.rail.alsoDecisive({ labels: decisiveLevers(text) })}</p>
            )}
          </section>
        );
      })}
      {found !== null && groups.length === 0 && (
        <p className="rail-none">
          {query.trim() === '' ? text.rail.noneChanged : text.rail.noneFound({ query: query.trim() })}
        </p>
      )}
      {found === null && parts.includes('world') && (
        <details className="rail-constants">
          <summary className="touch">
            <Icon name="chevron" size={12} /> {text.rail.constants}
          </summary>
          <Constants />
        </details>
      )}
    </div>
  );
});

function decisiveLevers(text: ControlText): string {
  const { parameters } = parameterGroups.find(({ id }) => id === 'decisiveLevers')!;
  return text.format.some(parameters.map((id) => text.parameters[id].label));
}
