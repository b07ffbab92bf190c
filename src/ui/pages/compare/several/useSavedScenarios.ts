import { useMemo } from 'react';
import type { Inputs } from '../../../../state/appState';
import { useInLibrary, useLibrary } from '../../../library/useLibrary';
import { useApp } from '../../../StoreContext';

/** A scenario of the library. */
export interface SavedScenario {
  readonly id: string;
  readonly name: string;
  readonly inputs: Inputs;
}

/** The scenarios of the library whose kind of company is here; none where the library cannot be used. */
export function useSavedScenarios(): readonly SavedScenario[] {
  const library = useLibrary();
  const records = useInLibrary((state) => state.records);
  const scenarios = useApp((state) => state.scenarios);
  return useMemo(
    () =>
      records
        .filter(({ scenarioId }) => scenarios.some(({ id }) => id === scenarioId))
        .flatMap(({ id, name }) => {
          const inputs = library.inputsOf(id);
          return inputs === null ? [] : [{ id, name, inputs }];
        }),
    [library, records, scenarios],
  );
}
