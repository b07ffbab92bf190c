import { useMemo } from 'react';
import type { Inputs } from '../../state/appState';
import { useApp } from '../StoreContext';
import { useInLibrary, useLibrary } from './useLibrary';

/** A saved scenario that its reader wants to compare. */
export interface ChosenScenario {
  readonly id: string;
  readonly name: string;
  readonly inputs: Inputs;
  readonly frozen: boolean;
}

/** The saved scenarios chosen to be compared, at most four, in the order of the choice. */
export function useChosenScenarios(): readonly ChosenScenario[] {
  const library = useLibrary();
  const chosen = useInLibrary((state) => state.chosen);
  const records = useInLibrary((state) => state.records);
  const scenarios = useApp((state) => state.scenarios);
  return useMemo(
    () =>
      chosen.flatMap((id) => {
        const record = records.find((one) => one.id === id);
        if (record === undefined || !scenarios.some((scenario) => scenario.id === record.scenarioId))
          return [];
        const inputs = library.inputsOf(id);
        return inputs === null ? [] : [{ id, name: record.name, inputs, frozen: record.frozen }];
      }),
    [chosen, records, scenarios, library],
  );
}
