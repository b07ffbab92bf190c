import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useFrameValue } from '../controls/useFrameValue';
import { tick } from '../format';
import { usePictureText } from '../i18n/usePictureText';

interface LossLineProps {
  value: number;
  domain: readonly [number, number];
  width: number;
  height: number;
  /** How many outcomes of each path are worse, in words. */
  counts: string;
  onChange: (value: number) => void;
}

const STEPS = 100;
const LABEL_WIDTH = 110;

/** The line that says what counts as a loss; dragged, or moved by keys. */
export function LossLine({ value, domain, width, height, counts, onChange }: LossLineProps) {
  const text = usePictureText();
  const left = useRef<number | null>(null);
  const [low, high] = domain;
  const step = Math.max(1, Math.round((high - low) / STEPS));
  const inside = (wanted: number): number => Math.min(high, Math.max(low, Math.round(wanted)));
  const [move, flush] = useFrameValue(onChange);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    left.current = event.currentTarget.parentElement!.getBoundingClientRect().left;
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (left.current === null) return;
    move(inside(low + ((event.clientX - left.current) / width) * (high - low)));
  };
  const release = (): void => {
    left.current = null;
    flush();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.shiftKey ? 10 * step : step;
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: value - by,
      ArrowDown: value - by,
      ArrowRight: value + by,
      ArrowUp: value + by,
      Home: low,
      End: high,
      Delete: 0,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(inside(next));
  };

  const x = ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * width;
  return (
    <div
      className="loss-line"
      style={{ transform: `translateX(${x}px)`, top: -18, height: height + 18 }}
      role="slider"
      tabIndex={0}
      aria-label={text.strategies.lossLine}
      aria-orientation="horizontal"
      aria-valuemin={low}
      aria-valuemax={high}
      aria-valuenow={value}
      aria-valuetext={text.strategies.lossLineWords({ value: tick(value), counts })}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={release}
      onLostPointerCapture={release}
      onKeyDown={onKeyDown}
    >
      <span className="loss-line-grip" />
      <span className={`loss-line-label ${x > LABEL_WIDTH ? 'on-left' : 'on-right'}`} aria-hidden="true">
        {text.strategies.lossLineAt({ value: tick(value) })}
      </span>
    </div>
  );
}
