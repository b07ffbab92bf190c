import { useState } from 'react';
import type { Choice } from '../../../model/choice';
import type { AppState } from '../../../state/appState';
import type { RefusedProblem } from '../../../state/problems';
import { choiceChanges, isChosen } from '../../../state/choices';
import { useApp, useAppStore } from '../../StoreContext';

/** Chosen is none of the choices: the values are as the scenario has them. */
export const NONE = 'none';

type Here = Pick<AppState, 'scenario' | 'inputs'>;

/**
 * Which of the choices the values say, by its identifier: of those that hold the one that says most. `NONE` where no
 * choice holds and the values that they are about are those of the scenario; null where a person set them otherwise.
 */
export function chosenOf(here: Here, choices: readonly Choice[]): string | null {
  const size = ({ values }: Choice): number => Object.keys(values).length;
  const [chosen] = choices.filter((choice) => isChosen(here, choice)).toSorted((a, b) => size(b) - size(a));
  if (chosen !== undefined) return chosen.id;
  const keys = choices.flatMap(({ values }) => Object.keys(values));
  return keys.every((key) => here.inputs.overrides[key] === undefined) ? NONE : null;
}

interface ChoiceMade {
  readonly chosen: string | null;
  /** Chooses one; null goes back to the scenario's own values, under a title. */
  readonly choose: (choice: Choice) => void;
  readonly chooseNone: (title: string) => void;
  /** Why the last one could not be chosen. */
  readonly refusal: RefusedProblem | null;
}

/** One choice out of several, read from the values and made in them. */
export function useChoice(choices: readonly Choice[]): ChoiceMade {
  const store = useAppStore();
  const chosen = useApp((state) => chosenOf(state, choices));
  const [refusal, setRefusal] = useState<RefusedProblem | null>(null);
  const make = (title: string, changes: ReturnType<typeof choiceChanges>): void => {
    const { actions } = store.getState();
    const isMade = actions.choose(title, changes);
    setRefusal(isMade ? null : (store.getState().refusal?.problem ?? null));
    // Said here; no slider is on this page to say it.
    if (!isMade) actions.dismissRefusal();
  };
  return {
    chosen,
    choose: (choice) =>
      make(
        choice.title,
        choiceChanges(
          choice,
          choices.filter(({ id }) => id !== choice.id),
        ),
      ),
    chooseNone: (title) => make(title, choiceChanges({ values: {} }, choices)),
    refusal,
  };
}
