import { memo, useId, useMemo, useRef, useState } from 'react';
import { typeEntry } from '../../state/typedEntry';
import { keysOf, type ValueKey } from '../../model/values';
import { parameterOf, type EntryPath, type ParameterId } from '../../model/parameters';
import { Icon } from '../Icon';
import { useControlText } from '../i18n/useControlText';
import { entryInModelUnits, parameterInWords, parameterValue } from '../parameterDisplay';
import { useActions, useAppStore } from '../StoreContext';
import { ControlHead } from './ControlHead';
import { ControlRefusal } from './ControlRefusal';
import { EvidencePopover } from './EvidencePopover';
import { FlipLabels } from './FlipLabels';
import { FlipMarks } from './FlipMarks';
import { flipInWords, flipsBeyond, flipsSpoken, nextFlip } from './flipWords';
import { NumberControl } from './NumberControl';
import { Track, type TrackThumb } from './Track';
import { trackScale } from './trackScale';
import { useFlips } from './useFlips';
import { useParameter, type ParameterOnScreen } from './useParameter';
import { ValueEntry } from './ValueEntry';
import './control.css';

/** A parameter with a value for each entry path: both on one track, or opened into a row for each. */
export const PairControl = memo(function PairControl({ id }: { id: ParameterId }) {
  const text = useControlText();
  const store = useAppStore();
  const actions = useActions();
  const [firstKey, secondKey] = keysOf(id) as readonly [ValueKey, ValueKey];
  const first = useParameter(firstKey);
  const second = useParameter(secondKey);
  const views = [first, second] as const;
  const flips = [useFlips(firstKey), useFlips(secondKey)] as const;
  const definition = parameterOf(id);
  const [drafts, setDrafts] = useState<Readonly<Record<ValueKey, string>>>({});
  const [isOpen, setIsOpen] = useState(false);
  const [isExplained, setIsExplained] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const problemId = useId();
  const scale = useMemo(() => trackScale(definition), [definition]);
  const closePopover = (): void => setIsExplained(false);
  const words = text.parameters[id];
  const isLever = definition.kind !== 'assumption';
  const refusal = views.find((view) => view.refusal !== null)?.refusal ?? null;
  const setDraft = (key: ValueKey, draft: string | null): void => {
    const { [key]: _, ...rest } = drafts;
    setDrafts(draft === null ? rest : { ...rest, [key]: draft });
    if (draft === null && views.some((view) => view.key === key && view.refusal !== null))
      actions.dismissRefusal();
  };
  const labelOf = ({ path }: ParameterOnScreen): string =>
    text.control.onPath({ label: words.label, path: text.paths[path!].object });
  const thumbs = views.map((view, index): TrackThumb => {
    const own = flips[index] ?? null;
    const spoken = own === null ? [] : flipsSpoken(own.value, view.centre, scale, text);
    return {
      id: view.key,
      kind: view.path === 'partner' ? 'partner' : 'bifurcation',
      label: labelOf(view),
      value: view.centre,
      words: text.format.clauses([
        parameterInWords(definition, view.centre, text),
        ...spoken,
        ...(own?.isStale === true ? [text.flips.earlier] : []),
      ]),
      defaultValue: view.defaultCentre,
      percentiles: [view.defaultP10, view.defaultP90],
      band: view.uncertain ? { p10: view.p10, p90: view.p90 } : null,
      nextFlip: own === null ? undefined : nextFlip(own.value, view.centre, scale),
    };
  });
  const labels = views.flatMap((view, index) => {
    const own = flips[index] ?? null;
    if (own === null) return [];
    return flipsBeyond(own.value, view.centre, scale, text).map((flip, rank) => ({
      rank,
      place: scale.placeOf(flip.at),
      words: flipInWords(flip, text),
      path: view.path as EntryPath,
    }));
  });
  const isChanged = views.some(({ changed }) => changed);

  return (
    <div ref={root} className={`control ${isLever ? 'levers' : ''} ${isChanged ? 'changed' : ''}`}>
      <ControlHead
        view={first}
        other={second}
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
            aria-label={text.control.byPath({ label: words.label })}
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
                  onCommit={(entry) =>
                    typeEntry(store, view.key, entryInModelUnits(definition, entry), entry)
                  }
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
          marks={
            <>
              <FlipMarks flips={flips[0]} scale={scale} half="bifurcation" />
              <FlipMarks flips={flips[1]} scale={scale} half="partner" />
              <FlipLabels labels={labels.toSorted((a, b) => a.rank - b.rank)} />
            </>
          }
          describedBy={refusal === null ? undefined : problemId}
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
      {!isOpen && refusal !== null && <ControlRefusal id={problemId} problem={refusal} />}
      {isExplained && (
        <EvidencePopover
          views={views}
          flips={flips}
          label={words.label}
          anchor={anchor}
          onClose={closePopover}
        />
      )}
    </div>
  );
});
