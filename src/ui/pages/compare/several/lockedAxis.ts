/** The ends of an axis that several panels share. */
export type Axis = readonly [low: number, high: number];

/**
 * An axis that stands still while a control moves and only grows at rest, so that what moves in a picture is the data.
 *
 * @param held    as it was
 * @param needed  what the data would have by themselves
 * @returns       the same object where it stays as it was
 */
export function lockedAxis(held: Axis, needed: Axis, isMoving: boolean): Axis {
  if (isMoving || (needed[0] >= held[0] && needed[1] <= held[1])) return held;
  return [Math.min(held[0], needed[0]), Math.max(held[1], needed[1])];
}
