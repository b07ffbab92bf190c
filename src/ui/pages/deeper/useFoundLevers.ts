import type { Criterion } from '../../../analysis/criterion';
import type { PathId } from '../../../model/parameters';
import { leadingPair } from '../../../state/analysisPlan';
import type { AppState } from '../../../state/appState';
import { bestLeversFound, type FoundLevers } from '../../../state/bestLeversFound';
import type { Finding } from '../../../state/decision';
import { criterionOf } from '../../../state/standings';
import { ofNow, useAnalysed } from '../../useAnalysed';

/** What is known of our own choices, by what paths are ranked and which of them is best. */
export interface LeversShown {
  readonly found: Finding<FoundLevers> | null;
  readonly criterion: Criterion;
  readonly leader: PathId;
}

function read(state: AppState): LeversShown {
  return {
    found: ofNow(state, bestLeversFound(state.analyses)),
    criterion: criterionOf(state.inputs, state.scenario),
    leader: leadingPair(state)[0],
  };
}

function settle(before: LeversShown, fresh: LeversShown): LeversShown {
  return JSON.stringify(before) === JSON.stringify(fresh) ? before : fresh;
}

/** What is known of our own choices, renewed in its turn. */
export function useFoundLevers(): LeversShown {
  return useAnalysed(read, settle);
}
