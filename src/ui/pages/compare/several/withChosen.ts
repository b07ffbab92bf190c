import type { Inputs } from '../../../../state/appState';
import { MOST_BESIDE } from '../../../../state/initialState';
import { isSameRun } from '../../../../state/severalScenarios';

/** Scenarios beside the one on screen, with more that were asked for together. */
interface WithChosen {
  readonly several: readonly Inputs[];
  readonly added: readonly Inputs[];
  /** Asked for, and there was no room for them. */
  readonly leftOut: readonly Inputs[];
}

/**
 * Puts scenarios beside the one on screen behind those that are there. Those that are there and were not asked for make
 * room, the last first.
 */
export function withChosen(
  onScreen: Inputs,
  several: readonly Inputs[],
  chosen: readonly Inputs[],
): WithChosen {
  const isIn = (list: readonly Inputs[], inputs: Inputs): boolean =>
    list.some((other) => isSameRun(other, inputs));
  const wanted = chosen.filter((inputs) => !isIn([onScreen, ...several], inputs));
  const kept = [...several];
  while (kept.length + wanted.length > MOST_BESIDE) {
    const idle = kept.findLastIndex((inputs) => !isIn(chosen, inputs));
    if (idle < 0) break;
    kept.splice(idle, 1);
  }
  const room = MOST_BESIDE - kept.length;
  const added = wanted.slice(0, room);
  return { several: [...kept, ...added], added, leftOut: wanted.slice(room) };
}
