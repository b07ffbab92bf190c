import { changedKeys, encodeLink, sameRun } from '../share/shareLink';
import { headlinesOf } from '../share/reproduction';
import type { ValueKey } from '../model/values';
import type { AppState } from './appState';

/** Whether the result on screen was made from the inputs as they are now, in full. */
export function isUpToDate({ shown, inputs }: Pick<AppState, 'shown' | 'inputs'>): boolean {
  return shown !== null && sameRun(shown.inputs, inputs);
}

/**
 * The fragment of the link to what is on screen, with `#`. It tells what the sender saw once the run is complete.
 */
export function fragmentOf(state: Pick<AppState, 'shown' | 'inputs'>): string {
  const { shown, inputs } = state;
  const seen =
    shown !== null && isUpToDate(state)
      ? { fingerprint: shown.result.fingerprint, headlines: headlinesOf(shown.result) }
      : undefined;
  return `#${encodeLink(inputs, seen)}`;
}

/** Keys that differ from the scenario, in the order of the parameters. */
export function changesOf({ inputs }: Pick<AppState, 'inputs'>): readonly ValueKey[] {
  return changedKeys(inputs.overrides);
}
