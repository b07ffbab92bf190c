import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { stepsOfKey, type TrackScale } from './trackScale';
import { useFrameValue } from './useFrameValue';

interface BandHandleProps {
  scale: TrackScale;
  which: 'p10' | 'p90';
  value: number;
  label: string;
  onStart: () => void;
  onMove: (value: number) => void;
  onEnd: () => void;
}

/** An end of the P10–P90 band: dragged, or moved by keys, it widens or narrows what we believe. */
export function BandHandle({ scale, which, value, label, onStart, onMove, onEnd }: BandHandleProps) {
  const track = useRef<DOMRect | null>(null);
  const [move, flush] = useFrameValue(onMove);
  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    track.current = event.currentTarget.closest('.track')!.getBoundingClientRect();
    onStart();
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (track.current === null) return;
    event.stopPropagation();
    move(scale.valueAt((event.clientX - track.current.left) / track.current.width));
  };
  const release = (): void => {
    if (track.current === null) return;
    track.current = null;
    flush();
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = stepsOfKey(event.key, event.shiftKey);
    if (steps === undefined) return;
    event.preventDefault();
    onMove(scale.stepped(value, steps));
  };
  return (
    <div
      className={`band-handle ${which}`}
      style={{ left: `${(100 * scale.placeOf(value)).toFixed(3)}%` }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={Math.min(scale.min, value)}
      aria-valuemax={Math.max(scale.max, value)}
      aria-valuenow={value}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onKeyDown={onKeyDown}
    />
  );
}
