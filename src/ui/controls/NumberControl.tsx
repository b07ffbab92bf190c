import { memo, useCallback, useId, useMemo, useRef, useState } from 'react';
import { typeEntry } from '../../state/typedEntry';
import type { ValueKey } from '../../model/values';
import { setPercentile } from '../../state/percentile';
import { PathMark } from '../charts/PathMark';
import { useControlText } from '../i18n/useControlText';
import { entryInModelUnits, parameterInWords, parameterValue } from '../parameterDisplay';
import { useActions, useAppStore } from '../StoreContext';
import { ControlHead } from './ControlHead';
import { ControlRefusal } from './ControlRefusal';
import { EvidencePopover } from './EvidencePopover';
import { FlipLabels } from './FlipLabels';
import { FlipMarks } from './FlipMarks';
import { flipInWords, flipsBeyond, flipsSpoken, nextFlip, optionsInWords } from './flipWords';
import { FlipNote } from './FlipNote';
import { OffSwitch } from './OffSwitch';
import { Track, type TrackThumb } from './Track';
import { trackScale } from './trackScale';
import { useFlips } from './useFlips';
import { useParameter } from './useParameter';
import { ValueEntry } from './ValueEntry';
import './control.css';

/** A number: evidence, label, reset, typed entry, and a slider with the band of what we believe. */
export const NumberControl = memo(function NumberControl({ valueKey }: { valueKey: ValueKey }) {
  const text = useControlText();
  const store = useAppStore();
  const actions = useActions();
  const view = useParameter(valueKey);
  const flips = useFlips(valueKey);
  const { definition, path } = view;
  const [draft, setDraft] = useState<string | null>(null);
  const [isExplained, setIsExplained] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const problemId = useId();
  const scale = useMemo(() => trackScale(definition), [definition]);
  const closePopover = useCallback(() => setIsExplained(false), []);
  const words = text.parameters[definition.id];
  const label =
    path === undefined
      ? words.label
      : text.control.onPath({ label: words.label, path: text.paths[path].object });
  const isLever = definition.kind !== 'assumption';
  const isOff = view.value === 'off';

  const hasFlips = flips !== null && flips.value.flips.length > 0;
  const spoken = flips === null || isOff ? [] : flipsSpoken(flips.value, view.centre, scale, text);
  const otherwise = flips === null ? [] : optionsInWords(flips.value, isOff ? 'off' : undefined, text);

  const thumb: TrackThumb = {
    id: valueKey,
    kind: path === 'bifurcation' || path === 'partner' ? path : isLever ? 'fader' : 'round',
    label,
    value: view.centre,
    words: text.format.clauses([
      parameterInWords(definition, view.centre, text),
      ...spoken,
      ...(spoken.length > 0 && flips?.isStale === true ? [text.flips.earlier] : []),
    ]),
    nextFlip: hasFlips ? nextFlip(flips.value, view.centre, scale) : undefined,
    defaultValue: Number.isNaN(view.defaultCentre) ? scale.min : view.defaultCentre,
    percentiles: [view.defaultP10, view.defaultP90],
    band: view.uncertain ? { p10: view.p10, p90: view.p90 } : null,
  };
  const focusThumb = (): void => root.current?.querySelector<HTMLElement>('.thumb')?.focus();

  return (
    <div ref={root} className={`control ${isLever ? 'levers' : ''} ${view.changed ? 'changed' : ''}`}>
      <ControlHead
        view={view}
        name={label}
        label={
          path === undefined ? (
            words.label
          ) : (
            <>
              <PathMark path={path} size={9} /> {text.paths[path].title}
            </>
          )
        }
        anchor={anchor}
        isChanged={view.changed}
        onExplain={() => setIsExplained(!isExplained)}
        onReset={() => actions.reset(valueKey)}
      >
        {definition.admissible.type === 'number' && definition.admissible.canBeOff && (
          <OffSwitch view={view} label={label} />
        )}
        {!isOff && (
          <span className="control-value">
            <ValueEntry
              label={label}
              value={parameterValue(definition, view.value, text)}
              draft={draft}
              problemId={view.refusal === null ? undefined : problemId}
              onDraft={(next) => {
                setDraft(next);
                if (next === null && view.refusal !== null) actions.dismissRefusal();
              }}
              onCommit={(entry) => typeEntry(store, valueKey, entryInModelUnits(definition, entry), entry)}
              onLeave={focusThumb}
              className={path ?? ''}
            />
            {words.unit !== '' && <span className="unit">{words.unit}</span>}
          </span>
        )}
      </ControlHead>
      {!isOff && (
        <Track
          scale={scale}
          thumbs={[thumb]}
          filled={isLever && !hasFlips}
          marks={
            <>
              <FlipMarks flips={flips} scale={scale} />
              {flips !== null && (
                <FlipLabels
                  labels={[
                    ...flipsBeyond(flips.value, view.centre, scale, text).map((flip) => ({
                      place: scale.placeOf(flip.at),
                      words: flipInWords(flip, text),
                    })),
                    ...otherwise.map((words) => ({ place: 1, words })),
                  ]}
                />
              )}
            </>
          }
          describedBy={view.refusal === null ? undefined : problemId}
          actions={{
            onStart: () => actions.startDrag(),
            onEnd: () => actions.endDrag(),
            onMove: (key, value) => actions.moveCentre(key, value),
            onReset: (key) => actions.reset(key),
            onType: (_, first) => setDraft(first),
            onExplain: () => setIsExplained(true),
            onPercentile: isLever
              ? undefined
              : (key, which, value) => setPercentile(store.getState(), key, which, value),
            bandLabel: (which) => text.control[which]({ label }),
          }}
        />
      )}
      {isOff && <FlipNote words={otherwise} />}
      {view.refusal !== null && <ControlRefusal id={problemId} problem={view.refusal} />}
      {isExplained && (
        <EvidencePopover
          views={[view]}
          flips={[flips]}
          label={label}
          anchor={anchor}
          onClose={closePopover}
        />
      )}
    </div>
  );
});
