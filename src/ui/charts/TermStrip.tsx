import { scaleLinear } from 'd3-scale';
import { memo } from 'react';
import type { ContractTerm } from '../../analysis/contractTerms';
import './levers.css';

const HEIGHT = 18;
const TRACK = 4;
const DOT = 5;

/** A contract term along its slider: where which path does better, where it breaks even, and where it is now. */
export const TermStrip = memo(function TermStrip({ term, width }: { term: ContractTerm; width: number }) {
  const { reach, breakEven, present, always } = term;
  const toX = scaleLinear(reach, [DOT + 1, width - DOT - 1]).clamp(true);
  const middle = HEIGHT / 2;
  const stretch = (from: number, to: number, path: string) => (
    <rect
      className={`stretch ${path}`}
      x={from}
      y={middle - TRACK / 2}
      width={Math.max(0, to - from)}
      height={TRACK}
    />
  );
  return (
    <svg className="term-strip" width={width} height={HEIGHT} aria-hidden="true">
      {breakEven === null ? (
        stretch(0, width, always!)
      ) : (
        <>
          <rect
            className="open"
            x={toX(breakEven.interval[0])}
            width={Math.max(2, toX(breakEven.interval[1]) - toX(breakEven.interval[0]))}
            height={HEIGHT}
          />
          {stretch(0, toX(breakEven.at), breakEven.rival)}
          {stretch(toX(breakEven.at), width, 'partner')}
          <line className="even" x1={toX(breakEven.at)} x2={toX(breakEven.at)} y2={HEIGHT} />
        </>
      )}
      <circle className="present" cx={toX(present)} cy={middle} r={DOT} />
    </svg>
  );
});
