import { memo, useId, useRef, useState } from 'react';
import { keysOf, type ValueKey } from '../../model/values';
import { parameterOf, type ParameterId } from '../../model/parameters';
import { Icon } from '../Icon';
import { useText } from '../i18n/TextContext';
import { entryInModelUnits, parameterInWords, parameterValue } from '../parameterDisplay';
import { useActions } from '../StoreContext';
import { ControlHead } from './ControlHead';
import { EvidencePopover } from './EvidencePopover';
import { NumberControl } from './NumberControl';
import { Track, type TrackThumb } from './Track';
import { trackScale } from './trackScale';
import { useParameter, type ParameterOnScreen } from './useParameter';
import { ValueEntry } from './ValueEntry';
import './control.css';

/** A parameter with a value for each entry path: both on one track, or opened into a row for each. */
export const PairControl = memo(function PairControl({ id }: { id: ParameterId }) {
  const text = useText();
  const actions = useActions();
  const [firstKey, secondKey] = keysOf(id) as readonly [ValueKey, ValueKey];
  const first = useParameter(firstKey);
  const second = useParameter(secondKey);
  const views = [first, second] as const;
  const definition = parameterOf(id);
  const [drafts, setDrafts] = useState<Readonly<Record<ValueKey, string>>>({});
  const [isOpen, setIsOpen] = useState(false);
  const [isExplained, setIsExplained] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const problemId = useId();
  const scale = trackScale(definition);
  const closePopover = (): void => setIsExplained(false);
  const words = text.parameters[id];
  const isLever = definition.kind !== 'assumption';
  const refused = views.find(({ refusal }) => refusal !== null);
  const setDraft = (key: ValueKey, draft: string | null): void => {
    const { [key]: _, ...rest } = drafts;
    setDrafts(draft === null ? rest : { ...rest, [key]: draft });
    if (draft === null && refused?.key === key) actions.dismissRefusal();
  };
  const labelOf = ({ path }: ParameterOnScreen): string =>
    text.control.onPath(words.label, text.paths[path!].object);
  const thumbs = views.map((view): TrackThumb => ({
    id: view.key,
    kind: view.path === 'partner' ? 'partner' : 'bifurcation',
    label: labelOf(view),
    value: view.centre,
    words: parameterInWords(definition, view.centre, text),
    defaultValue: view.defaultCentre,
    percentiles: [view.defaultP10, view.defaultP90],
    band: view.uncertain ? { p10: view.p10, p90: view.p90 } : null,
  }));
  const isChanged = views.some(({ changed }) => changed);

  return (
    <div ref={root} className={`control ${isLever ? 'levers' : ''} ${isChanged ? 'changed' : ''}`}>
      <ControlHead
        view={first}
        name={words.label}
        label={words.label}
        anchor={anchor}
        isChanged={isChanged && !isOpen}
        onExplain={() => setIsExplained(!isExplained)}
        onReset={() => views.forEach(({ key, changed }) => changed && actions.reset(key))}
        extra={
          <button
            type="button"
            className={`control-icon open-pair ${isOpen ? 'is-open' : ''}`}
            aria-label={text.control.byPath(words.label)}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Icon name="chevron" size={12} />
          </button>
        }
      >
        {!isOpen && (
          <span className="control-value">
            {views.map((view, index) => (
              <span key={view.key} className="pair-value">
                {index > 0 && <span className="pair-dot">·</span>}
                <ValueEntry
                  label={labelOf(view)}
                  value={parameterValue(definition, view.value, text)}
                  draft={drafts[view.key] ?? null}
                  problemId={view.refusal === null ? undefined : problemId}
                  onDraft={(draft) => setDraft(view.key, draft)}
                  onCommit={(entry) => actions.typeEntry(view.key, entryInModelUnits(definition, entry))}
                  onLeave={() => root.current?.querySelectorAll<HTMLElement>('.thumb')[index]?.focus()}
                  className={view.path ?? ''}
                />
              </span>
            ))}
            {words.unit !== '' && <span className="unit">{words.unit}</span>}
          </span>
        )}
      </ControlHead>
      {isOpen ? (
        <div className="pair-rows">
          <NumberControl valueKey={firstKey} />
          <NumberControl valueKey={secondKey} />
        </div>
      ) : (
        <Track
          scale={scale}
          thumbs={thumbs}
          describedBy={refused === undefined ? undefined : problemId}
          actions={{
            onStart: () => actions.startDrag(),
            onEnd: () => actions.endDrag(),
            onMove: (key, value) => actions.moveCentre(key, value),
            onReset: (key) => actions.reset(key),
            onType: setDraft,
            onExplain: () => setIsExplained(true),
          }}
        />
      )}
      {!isOpen && refused !== undefined && (
        <p id={problemId} className="refusal" role="alert">
          {refused.refusal}
        </p>
      )}
      {isExplained && (
        <EvidencePopover views={views} label={words.label} anchor={anchor} onClose={closePopover} />
      )}
    </div>
  );
});
