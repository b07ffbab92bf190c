import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import { ControlHead } from '../controls/ControlHead';
import { ControlRefusal } from '../controls/ControlRefusal';
import { EvidencePopover } from '../controls/EvidencePopover';
import { Track } from '../controls/Track';
import { trackScale } from '../controls/trackScale';
import { useFlips } from '../controls/useFlips';
import { useParameter } from '../controls/useParameter';
import { ValueEntry } from '../controls/ValueEntry';
import { useControlText } from '../i18n/useControlText';
import { useRiskText } from '../i18n/useRiskText';
import { typeEntry } from '../../state/typedEntry';
import { parameterOf } from '../../model/parameters';
import { parameterValue } from '../parameterDisplay';
import { useActions, useAppStore } from '../StoreContext';

interface AppetiteControlProps {
  /** Who leads at the weight, in words; '' before the first run. */
  leads: string;
  /** The weight has no part in the ranking as it is. */
  isIdle: boolean;
  /** Height from the top that the handle spans, px. */
  height: number;
  children: ReactNode;
}

const KEY = 'riskAversion';
const scale = trackScale(parameterOf(KEY));

/** The weight on the tail: its value to be typed, and a handle across the picture whose axis it is. */
export function AppetiteControl({ leads, isIdle, height, children }: AppetiteControlProps) {
  const text = useControlText();
  const { risk } = useRiskText();
  const store = useAppStore();
  const actions = useActions();
  const view = useParameter(KEY);
  const flips = useFlips(KEY);
  const [draft, setDraft] = useState<string | null>(null);
  const [isExplained, setIsExplained] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const problemId = useId();
  const closePopover = useCallback(() => setIsExplained(false), []);
  const { label, unit } = text.parameters[KEY];
  const value = parameterValue(view.definition, view.value, text);
  const refused = view.refusal === null ? undefined : problemId;
  return (
    <div ref={root} className={`control levers ${view.changed ? 'changed' : ''}`}>
      <ControlHead
        view={view}
        name={risk.handle}
        label={label}
        anchor={anchor}
        isChanged={view.changed}
        onExplain={() => setIsExplained(!isExplained)}
        onReset={() => actions.reset(KEY)}
      >
        <span className="control-value">
          <ValueEntry
            label={risk.handle}
            value={value}
            draft={draft}
            problemId={refused}
            onDraft={(next) => {
              setDraft(next);
              if (next === null && view.refusal !== null) actions.dismissRefusal();
            }}
            onCommit={(entry) => typeEntry(store, KEY, entry)}
            onLeave={() => root.current?.querySelector<HTMLElement>('.thumb')?.focus()}
          />
          <span className="unit">{unit}</span>
        </span>
      </ControlHead>
      {view.refusal !== null && <ControlRefusal id={problemId} problem={view.refusal} />}
      <div className={`appetite-place ${isIdle ? 'is-idle' : ''}`}>
        {children}
        <div className="appetite-handle" style={{ height }}>
          <Track
            scale={scale}
            thumbs={[
              {
                id: KEY,
                kind: 'round',
                label: risk.handle,
                value: view.centre,
                words: leads === '' ? value : risk.handleWords({ value, winner: leads }),
                defaultValue: view.defaultCentre,
                percentiles: [view.defaultP10, view.defaultP90],
                band: null,
              },
            ]}
            describedBy={refused}
            actions={{
              onStart: () => actions.startDrag(),
              onEnd: () => actions.endDrag(),
              onMove: (key, next) => actions.moveCentre(key, next),
              onReset: (key) => actions.reset(key),
              onType: (_, first) => setDraft(first),
              onExplain: () => setIsExplained(true),
            }}
          />
        </div>
      </div>
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
}
