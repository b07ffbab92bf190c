import { useState } from 'react';
import { lockedAxis, type Axis } from './lockedAxis';

/**
 * An axis that is locked as long as the same things are drawn on it.
 *
 * @param things  names what is drawn: with other things the axis starts anew
 */
export function useLockedAxis(needed: Axis, things: string, isMoving: boolean): Axis {
  const [held, setHeld] = useState({ things, axis: needed });
  const axis = held.things === things ? lockedAxis(held.axis, needed, isMoving) : needed;
  if (axis !== held.axis || held.things !== things) setHeld({ things, axis });
  return axis;
}
