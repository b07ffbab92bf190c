import { defaultCriterion, type Criterion } from '../../analysis/criterion';
import type { Valuation } from '../../model/compiledModel';
import { useParameter } from '../controls/useParameter';
import { useApp } from '../StoreContext';

/** By what the paths are ranked with the inputs as they are, and what the user chose of it. */
export function useRanking(): {
  readonly criterion: Criterion;
  readonly chosen: Criterion | undefined;
  readonly mode: Valuation['mode'];
} {
  const chosen = useApp((state) => state.inputs.criterion);
  const mode = useParameter('valuationMode').value as Valuation['mode'];
  return { criterion: chosen ?? defaultCriterion(mode), chosen, mode };
}
