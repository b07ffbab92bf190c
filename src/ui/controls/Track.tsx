import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { BandHandle } from './BandHandle';
import { stepsOfKey, type TrackScale } from './trackScale';
import { useFrameValue } from './useFrameValue';
import './track.css';

export interface TrackThumb {
  readonly id: string;
  readonly kind: 'round' | 'fader' | 'bifurcation' | 'partner';
  readonly label: string;
  readonly value: number;
  readonly words: string;
  readonly defaultValue: number;
  /** Values of the keys [ and ]. */
  readonly percentiles: readonly [number, number];
  /** Spread of the value now, drawn behind the track; null where there is none. */
  readonly band: { readonly p10: number; readonly p90: number } | null;
  /** Value of the key F: where the best path changes next; undefined where it never does. */
  readonly nextFlip?: number | undefined;
}

interface TrackActions {
  onStart: () => void;
  onMove: (id: string, value: number) => void;
  onEnd: () => void;
  onReset: (id: string) => void;
  /** Digits were typed on the thumb. */
  onType: (id: string, first: string) => void;
  onExplain: (id: string) => void;
  /** Absent where a band cannot be widened. */
  onPercentile?: ((id: string, which: 'p10' | 'p90', value: number) => void) | undefined;
  bandLabel?: (which: 'p10' | 'p90') => string;
}

interface TrackProps {
  scale: TrackScale;
  thumbs: readonly TrackThumb[];
  actions: TrackActions;
  /** A lever's track is filled up to its cap. */
  filled?: boolean;
  describedBy?: string | undefined;
  /** On the track: what wins along it; and in words under it. */
  marks?: ReactNode;
}

const SNAP = 4;
/** Thumbs nearer than this part of the track stand side by side. */
const TOGETHER = 0.025;

const percentage = (place: number): string => `${(100 * place).toFixed(3)}%`;

interface Grip {
  readonly id: string;
  readonly left: number;
  readonly width: number;
}

/** A slider's track with one thumb, or one for each path; thumbs may pass each other. */
export function Track({ scale, thumbs, actions, filled = false, describedBy, marks }: TrackProps) {
  const grip = useRef<Grip | null>(null);
  const elements = useRef(new Map<string, HTMLElement>());
  const keysDown = useRef<{ id: string; before: number } | null>(null);
  const [move, flush] = useFrameValue(({ id, value }: { id: string; value: number }) =>
    actions.onMove(id, value),
  );

  const valueUnder = ({ id, left, width }: Grip, clientX: number): number => {
    const { defaultValue } = thumbs.find((thumb) => thumb.id === id)!;
    const x = clientX - left;
    const atDefault = Math.abs(x - scale.placeOf(defaultValue) * width) <= SNAP;
    const isOnTrack = defaultValue >= scale.min && defaultValue <= scale.max;
    return atDefault && isOnTrack ? defaultValue : scale.valueAt(x / width);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const place = (event.clientX - left) / width;
    const nearest = thumbs.toSorted(
      (a, b) => Math.abs(scale.placeOf(a.value) - place) - Math.abs(scale.placeOf(b.value) - place),
    )[0]!;
    event.preventDefault(); // no text selection; the focus is set here
    event.currentTarget.setPointerCapture?.(event.pointerId);
    elements.current.get(nearest.id)?.focus({ preventScroll: true });
    grip.current = { id: nearest.id, left, width };
    actions.onStart();
    const onThumb = Math.abs(scale.placeOf(nearest.value) - place) * width <= 9;
    if (!onThumb) move({ id: nearest.id, value: valueUnder(grip.current, event.clientX) });
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (grip.current === null) return;
    move({ id: grip.current.id, value: valueUnder(grip.current, event.clientX) });
  };
  const release = (): void => {
    if (grip.current === null) return;
    grip.current = null;
    flush();
    actions.onEnd();
  };

  const endKeys = (): void => {
    if (keysDown.current === null) return;
    keysDown.current = null;
    actions.onEnd();
  };
  const moveByKey = (thumb: TrackThumb, value: number, isHeld: boolean): void => {
    if (isHeld && keysDown.current === null) {
      keysDown.current = { id: thumb.id, before: thumb.value };
      actions.onStart();
    }
    actions.onMove(thumb.id, value);
  };
  const onKeyDown = (event: KeyboardEvent, thumb: TrackThumb): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps = stepsOfKey(event.key, event.shiftKey);
    if (steps !== undefined) moveByKey(thumb, scale.stepped(thumb.value, steps), true);
    else if (event.key === 'Home') moveByKey(thumb, scale.min, false);
    else if (event.key === 'End') moveByKey(thumb, scale.max, false);
    else if (event.key.toLowerCase() === 'f') {
      if (thumb.nextFlip !== undefined) moveByKey(thumb, thumb.nextFlip, false);
    } else if (event.key === '[') moveByKey(thumb, thumb.percentiles[0], false);
    else if (event.key === ']') moveByKey(thumb, thumb.percentiles[1], false);
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.onReset(thumb.id);
    else if (event.key === '?') actions.onExplain(thumb.id);
    else if (event.key === 'Escape' && keysDown.current?.id === thumb.id) {
      actions.onMove(thumb.id, keysDown.current.before);
      endKeys();
    } else if (/^[\d.,−×-]$/.test(event.key)) actions.onType(thumb.id, event.key);
    else return;
    event.preventDefault();
  };

  const areTogether =
    thumbs.length > 1 &&
    Math.abs(scale.placeOf(thumbs[0]!.value) - scale.placeOf(thumbs[1]!.value)) < TOGETHER;

  return (
    <div
      className={`track ${filled ? 'filled' : ''} ${areTogether ? 'together' : ''}`}
      data-track=""
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      {thumbs.map(({ id, kind, band }) =>
        band === null ? null : (
          <span
            key={id}
            className={`band ${thumbs.length > 1 ? kind : ''}`}
            style={{
              left: percentage(scale.placeOf(band.p10)),
              right: percentage(1 - scale.placeOf(band.p90)),
            }}
          />
        ),
      )}
      <span className="rule" />
      {filled && thumbs.length === 1 && (
        <span className="fill" style={{ right: percentage(1 - scale.placeOf(thumbs[0]!.value)) }} />
      )}
      {marks}
      {thumbs.map(({ id, kind, defaultValue }) => (
        <span
          key={id}
          className={`default-tick ${thumbs.length > 1 ? kind : ''}`}
          style={{ left: percentage(scale.placeOf(defaultValue)) }}
        />
      ))}
      {thumbs.map((thumb) => (
        <div
          key={thumb.id}
          ref={(element) => {
            if (element === null) elements.current.delete(thumb.id);
            else elements.current.set(thumb.id, element);
          }}
          className={`thumb ${thumb.kind}`}
          style={{ left: percentage(scale.placeOf(thumb.value)) }}
          data-key={thumb.id}
          role="slider"
          tabIndex={0}
          aria-label={thumb.label}
          aria-orientation="horizontal"
          aria-valuemin={Math.min(scale.min, thumb.value)}
          aria-valuemax={Math.max(scale.max, thumb.value)}
          aria-valuenow={thumb.value}
          aria-valuetext={thumb.words}
          aria-describedby={describedBy}
          onKeyDown={(event) => onKeyDown(event, thumb)}
          onKeyUp={endKeys}
          onBlur={endKeys}
        />
      ))}
      {actions.onPercentile !== undefined &&
        thumbs.length === 1 &&
        thumbs[0]!.band !== null &&
        (['p10', 'p90'] as const).map((which) => (
          <BandHandle
            key={which}
            scale={scale}
            which={which}
            value={thumbs[0]!.band![which]}
            label={actions.bandLabel?.(which) ?? ''}
            onStart={actions.onStart}
            onEnd={actions.onEnd}
            onMove={(value) => actions.onPercentile?.(thumbs[0]!.id, which, value)}
          />
        ))}
    </div>
  );
}
