import type { PathId } from '../../../model/parameters';
import { amount, chance, months, outcome } from '../../format';
import type { ReportText } from '../../i18n/en/report';
import type { ShownVerdict } from '../../panels/useShownVerdict';
import { scoreText } from '../../scoreText';

/** Heads of the memo's table, in order: what ranks comes first. */
export function strategyHeads(
  { verdict: { criterion }, tail }: ShownVerdict,
  text: ReportText,
): readonly string[] {
  const { columns } = text.report.outcomes;
  const worst = text.format.share(tail);
  return [
    text.strategies.headline[criterion]({ tail: worst }),
    columns.mean,
    columns.range,
    columns.tail({ tail: worst }),
    columns.loss,
    columns.capital,
    columns.launch,
    columns.never,
    columns.tax,
  ];
}

/** A strategy's line of the memo's table, in the order of the heads. What a strategy does not have is a dash. */
export function strategyCells(
  { result, verdict: { criterion, scores } }: ShownVerdict,
  path: PathId,
  text: ReportText,
): readonly string[] {
  const { none, never } = text.strategies;
  const words = text.report.outcomes;
  const { value, probabilityOfLoss, capital, launchMonth, complianceTaxRate } = result.paths[path];
  const month = (at: number | null): string => (at === null ? never : months(at));
  const { p10 = null, p50 = null, p90 = null } = launchMonth?.publicFacing ?? {};
  return [
    scoreText(criterion, path, scores[path].score, result.capitalEnvelope, none, text),
    outcome(value.mean),
    words.range({ low: outcome(value.p10), high: outcome(value.p90) }),
    outcome(value.expectedShortfall),
    chance(probabilityOfLoss),
    path === 'exit' ? none : amount(capital.mean),
    launchMonth === null ? none : words.months({ low: month(p10), middle: month(p50), high: month(p90) }),
    launchMonth === null ? none : chance(launchMonth.publicFacing.probabilityNeverLicensed),
    complianceTaxRate === null ? none : chance(complianceTaxRate),
  ];
}
