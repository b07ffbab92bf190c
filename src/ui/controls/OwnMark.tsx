const RADIUS = 4.5;
const POINT = 1.75;

/** In the place of the evidence dot where a value is the user's own: a ring with a point in it. */
export function OwnMark() {
  return (
    <svg className="evidence-dot own-mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <circle r={RADIUS} fill="none" stroke="currentColor" />
      <circle r={POINT} fill="currentColor" />
    </svg>
  );
}
