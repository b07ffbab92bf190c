import { inOrder, type Correlations } from '../model/correlations';
import { parameterOf } from '../model/parameters';

/** What stands for no correlations where the scenario has some in force. */
export const NONE = 'none';

/** Correlations as a link writes them, in their one order: `21~34:0.5,88~91:-0.3`, by the codes of the assumptions. */
export function correlationsText(correlations: Correlations): string {
  const pairs = inOrder(correlations).map(
    ({ between: [a, b], rank }) => `${parameterOf(a).code}~${parameterOf(b).code}:${rank}`,
  );
  return pairs.length === 0 ? NONE : pairs.join(',');
}
