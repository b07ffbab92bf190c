import { perPath } from '../analysis/perPath';
import { sides } from '../model/themes';
import { correlationsField } from '../share/runReport';
import { toldLead, type ShownComparison } from './shownComparison';

/** The scenarios side by side as JSON has them. */
export function comparisonReport({ runs }: ShownComparison) {
  return runs.map(({ compared, result, scores, change, differs }) => {
    const { winner, second, gap, standardError, isTold } = toldLead(scores);
    const { horizonMonths, fingerprint, capitalEnvelope, paths } = result;
    return {
      from: compared.from,
      scenario: compared.scenario,
      title: compared.title,
      ...correlationsField(compared.correlations),
      winner,
      runnerUp: second,
      lead: gap,
      leadStandardError: standardError,
      tooCloseToCall: !isTold,
      scores: perPath((path) => scores[path].score),
      changes: change,
      differs: Object.fromEntries(
        sides.map((side) => [
          side,
          differs
            .filter((group) => group.side === side)
            .flatMap(({ keys, correlates, switches }) =>
              correlates ? ['correlations'] : switches ? ['rules'] : keys,
            ),
        ]),
      ),
      horizonMonths,
      capitalEnvelope,
      fingerprint,
      paths,
    };
  });
}
