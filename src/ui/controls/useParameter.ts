import { useMemo } from 'react';
import { parameterView, type ParameterView } from '../../state/parameterView';
import type { RefusedProblem } from '../../state/problems';
import type { ValueKey } from '../../model/values';
import type { Overrides } from '../../model/overrides';
import type { Reasons } from '../../share/shareLink';
import { useApp } from '../StoreContext';

export interface ParameterOnScreen extends ParameterView {
  /** Percentiles the scenario gives, however far the value has been moved. */
  readonly defaultP10: number;
  readonly defaultP90: number;
  /** What was typed or dragged and refused. */
  readonly refusal: RefusedProblem | null;
}

/** One value with all that its control shows; renders again only when that value changes. */
export function useParameter(key: ValueKey): ParameterOnScreen {
  const scenario = useApp((state) => state.scenario);
  const override = useApp((state) => state.inputs.overrides[key]);
  const reason = useApp((state) => state.inputs.reasons[key]);
  const refusal = useApp((state) => (state.refusal?.key === key ? state.refusal.problem : null));
  return useMemo(() => {
    const overrides: Overrides = override === undefined ? {} : { [key]: override };
    const reasons: Reasons = reason === undefined ? {} : { [key]: reason };
    const view = parameterView({ scenario, inputs: { overrides, reasons } }, key);
    const own = parameterView({ scenario, inputs: { overrides: {} } }, key);
    return { ...view, defaultP10: own.p10, defaultP90: own.p90, refusal };
  }, [scenario, override, reason, refusal, key]);
}
