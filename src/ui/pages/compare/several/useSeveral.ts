import { useEffect, useMemo } from 'react';
import { criterionOf } from '../../../../state/standings';
import type { Criterion } from '../../../../analysis/criterion';
import { severalScenarios, type SeveralScenario } from '../../../../state/severalScenarios';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { useActions, useApp } from '../../../StoreContext';
import { useShown } from '../../../useShown';
import { severalNames } from './severalNames';

/** A scenario side by side with others, by the name that tells it from them. */
export interface NamedScenario extends SeveralScenario {
  readonly name: string;
}

interface Several {
  /** What is on screen, then the others. */
  readonly several: readonly NamedScenario[];
  /** By what all of them are ranked. */
  readonly criterion: Criterion;
}

/** The scenarios side by side; their runs are asked for while this is on the page. */
export function useSeveral(): Several {
  const text = useSeveralText();
  const actions = useActions();
  const shown = useShown();
  const inputs = useApp((state) => state.inputs);
  const run = useApp((state) => state.run);
  const dragging = useApp((state) => state.dragging);
  const several = useApp((state) => state.several);
  const otherRuns = useApp((state) => state.otherRuns);
  const failedRuns = useApp((state) => state.failedRuns);
  const titles = useApp((state) => state.titles);
  const scenarios = useApp((state) => state.scenarios);
  const scenario = useApp((state) => state.scenario);
  useEffect(() => {
    actions.wantRuns('several', several);
    return () => actions.wantRuns('several', []);
  }, [actions, several]);
  const names = useMemo(
    () => severalNames([inputs, ...several], titles, text),
    [inputs, several, titles, text],
  );
  return useMemo(() => {
    const state = { inputs, shown, run, dragging, several, otherRuns, failedRuns, titles, scenarios };
    return {
      several: severalScenarios(state).map((each, index) => ({ ...each, name: names[index]! })),
      criterion: criterionOf(inputs, scenario),
    };
  }, [inputs, shown, run, dragging, several, otherRuns, failedRuns, titles, scenarios, scenario, names]);
}
