import { useId } from 'react';
import type { Side } from '../../../model/themes';

/** The mark of a side beside its name, as its bars are drawn: solid, hatched, outlined. */
export function SideMark({ side }: { side: Side }) {
  const hatch = useId();
  return (
    <svg className="side-mark" width={14} height={12} aria-hidden="true">
      {side === 'levers' && (
        <defs>
          <pattern
            id={hatch}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="waterfall-hatch-ground" width={5} height={5} />
            <rect className="waterfall-hatch-line" width={2.5} height={5} />
          </pattern>
        </defs>
      )}
      <rect
        className={`waterfall-bar ${side}`}
        x={0.5}
        y={0.5}
        width={13}
        height={11}
        {...(side === 'levers' ? { fill: `url(#${hatch})` } : {})}
      />
    </svg>
  );
}
