import type { Grade } from '../../model/dataReader';

const RADIUS = 4.5;

/** Share of the disc that is filled, clockwise from the top. */
const outlines: Readonly<Record<Exclude<Grade, 'official'>, string>> = {
  professional: `M0,0V${-RADIUS}A${RADIUS},${RADIUS} 0 1,1 ${-RADIUS},0z`,
  reported: `M0,${-RADIUS}A${RADIUS},${RADIUS} 0 0,1 0,${RADIUS}z`,
  judged: `M0,0V${-RADIUS}A${RADIUS},${RADIUS} 0 0,1 ${RADIUS},0z`,
};

/** How good the evidence is, as a disc: full for official, a quarter for judged. */
export function EvidenceDot({ grade }: { grade: Grade }) {
  return (
    <svg className="evidence-dot" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <circle r={RADIUS} fill="none" stroke="currentColor" />
      {grade === 'official' ? (
        <circle r={RADIUS} fill="currentColor" />
      ) : (
        <path d={outlines[grade]} fill="currentColor" />
      )}
    </svg>
  );
}
