import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { placeOf, valueAtPlace, type MapAxis } from '../../analysis/mapAxis';
import { stepsOfKey, type TrackScale } from '../controls/trackScale';
import { useFrameValue } from '../controls/useFrameValue';
import { mapRoom } from './mapRoom';

/** One side of the map: its axis, where the centre is on it, and how that is said. */
export interface MapSide {
  readonly axis: MapAxis;
  readonly scale: TrackScale;
  readonly value: number;
  readonly label: string;
  /** The value with its unit. */
  readonly words: string;
  /** The value alone. */
  readonly number: string;
}

interface MapCrosshairProps {
  x: MapSide;
  y: MapSide;
  width: number;
  /** Which path is best at the cross-hair, in words. */
  standing: string;
  now: string;
  nowAt: (x: string, y: string) => string;
  onStart: () => void;
  onMove: (x: number, y: number) => void;
  onEnd: () => void;
}

type Way = 'x' | 'y';

interface Grip {
  readonly left: number;
  readonly top: number;
  readonly ways: readonly Way[];
  /** From the pointer to the cross-hair, px. */
  readonly offset: readonly [number, number];
}

const onMap = (place: number): number => Math.min(1, Math.max(0, place));
/** Room that the words beside the cross-hair need, px. */
const WORDS = 120;

/** Where we are on the map: dragged in both ways, or moved along each side by a slider. */
export function MapCrosshair({
  x,
  y,
  width,
  standing,
  now,
  nowAt,
  onStart,
  onMove,
  onEnd,
}: MapCrosshairProps) {
  const plot = { width: width - mapRoom.left - mapRoom.right, height: mapRoom.plot };
  const sides = { x, y };
  const surface = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip | null>(null);
  const thumbs = useRef<Partial<Record<Way, HTMLElement | null>>>({});
  const before = useRef<readonly [number, number] | null>(null);
  const [isActive, setIsActive] = useState(false);
  const [move, flush] = useFrameValue(([xAt, yAt]: readonly [number, number]) => onMove(xAt, yAt));
  const place = { x: onMap(placeOf(x.axis, x.value)), y: onMap(placeOf(y.axis, y.value)) };
  const [left, top] = [place.x * plot.width, (1 - place.y) * plot.height];

  const valueUnder = ({ axis, scale }: MapSide, at: number): number =>
    scale.valueAt(scale.placeOf(valueAtPlace(axis, onMap(at))));
  const moveTo = (event: PointerEvent, { ways, left: fromLeft, top: fromTop, offset }: Grip): void => {
    const across = (event.clientX - fromLeft + offset[0]) / plot.width;
    const up = 1 - (event.clientY - fromTop + offset[1]) / plot.height;
    move([
      ways.includes('x') ? valueUnder(x, across) : x.value,
      ways.includes('y') ? valueUnder(y, up) : y.value,
    ]);
  };
  const take = (event: PointerEvent, ways: readonly Way[], isOnHair: boolean): void => {
    if (event.button !== 0 || surface.current === null) return;
    event.preventDefault(); // no text selection; the focus is set here
    event.stopPropagation();
    surface.current.setPointerCapture?.(event.pointerId);
    thumbs.current[ways[0]!]?.focus({ preventScroll: true });
    const room = surface.current.getBoundingClientRect();
    grip.current = {
      left: room.left,
      top: room.top,
      ways,
      offset: isOnHair ? [room.left + left - event.clientX, room.top + top - event.clientY] : [0, 0],
    };
    setIsActive(true);
    onStart();
    if (!isOnHair) moveTo(event, grip.current);
  };
  const release = (): void => {
    if (grip.current === null) return;
    grip.current = null;
    setIsActive(false);
    flush();
    onEnd();
  };

  const endKeys = (): void => {
    if (before.current === null) return;
    before.current = null;
    setIsActive(false);
    onEnd();
  };
  const onKeyDown = (event: KeyboardEvent, way: Way): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const along: Way =
      event.key === 'ArrowLeft' || event.key === 'ArrowRight'
        ? 'x'
        : event.key === 'ArrowUp' || event.key === 'ArrowDown'
          ? 'y'
          : way;
    const { scale, value } = sides[along];
    const steps = stepsOfKey(event.key, event.shiftKey);
    const wanted =
      steps !== undefined
        ? scale.stepped(value, steps)
        : event.key === 'Home'
          ? sides[way].scale.min
          : event.key === 'End'
            ? sides[way].scale.max
            : undefined;
    if (wanted !== undefined) {
      if (before.current === null) {
        before.current = [x.value, y.value];
        setIsActive(true);
        onStart();
      }
      onMove(along === 'x' ? wanted : x.value, along === 'y' ? wanted : y.value);
    } else if (event.key === 'Escape' && before.current !== null) {
      onMove(...before.current);
      endKeys();
    } else return;
    event.preventDefault();
  };
  const thumb = (way: Way) => {
    const { axis, scale, value, label, words } = sides[way];
    const at = placeOf(axis, value);
    return (
      <div
        key={way}
        ref={(element) => {
          thumbs.current[way] = element;
        }}
        className={`map-thumb ${way === 'y' ? 'up' : ''} ${at < 0 || at > 1 ? 'is-beyond' : ''}`}
        style={way === 'x' ? { left, top: plot.height } : { left: 0, top }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation={way === 'x' ? 'horizontal' : 'vertical'}
        aria-valuemin={Math.min(scale.min, value)}
        aria-valuemax={Math.max(scale.max, value)}
        aria-valuenow={value}
        aria-valuetext={`${words}; ${standing}`}
        onPointerDown={(event) => take(event, [way], true)}
        onKeyDown={(event) => onKeyDown(event, way)}
        onKeyUp={endKeys}
        onBlur={endKeys}
      />
    );
  };

  return (
    <div
      ref={surface}
      className={`map-surface ${isActive ? 'is-dragged' : ''}`}
      style={{ left: mapRoom.left, top: mapRoom.top, width: plot.width, height: plot.height }}
      // A finger that scrolls the page must not set anything: it has the cross-hair itself.
      onPointerDown={(event) => event.pointerType !== 'touch' && take(event, ['x', 'y'], false)}
      onPointerMove={(event) => grip.current !== null && moveTo(event, grip.current)}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      <span className="map-guide" style={{ left, top, width: 1, bottom: 0 }} />
      <span className="map-guide" style={{ left: 0, top, width: left, height: 1 }} />
      <div className="map-hair" style={{ transform: `translate(${left}px,${top}px)` }}>
        <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
          {['halo', 'hair'].map((name) => (
            <path
              key={name}
              className={name}
              d="M-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0M-10,0h5M5,0h5M0,-10v5M0,5v5"
            />
          ))}
        </svg>
        <span
          className={`map-word ${left + WORDS < plot.width ? 'on-right' : 'on-left'}`}
          style={{ top: top > plot.height - 24 ? -24 : top < 18 ? 8 : -20 }}
          aria-hidden="true"
        >
          {isActive ? nowAt(x.number, y.number) : now}
        </span>
        <span className="map-grip" onPointerDown={(event) => take(event, ['x', 'y'], true)} />
      </div>
      {thumb('x')}
      {thumb('y')}
    </div>
  );
}
