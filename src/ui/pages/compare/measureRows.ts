import type { PathId } from '../../../model/parameters';
import { amount, chance, inHundred, months, outcome, tick } from '../../format';
import type { CompareText } from '../../i18n/en/compare';
import { scoreText } from '../../scoreText';
import type { Side, Sides } from './useSides';

/** A measure and what it comes to on a path; a dash where the path does not have it. */
export interface MeasureRow {
  readonly label: string;
  readonly cell: (side: Side, path: PathId) => string;
}

/** Share of values below a line, of a column in ascending order. */
export function shareBelow(sorted: Float64Array, line: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return sorted.length === 0 ? Number.NaN : low / sorted.length;
}

/** What is set side by side, the headline first. */
export function measureRows(
  { criterion, tail }: Sides,
  lossLine: number,
  text: CompareText,
): readonly MeasureRow[] {
  const words = text.compare.measures;
  const { none, never } = text.strategies;
  const worst = text.format.share(tail);
  return [
    {
      label: text.strategies.headline[criterion]({ tail: worst }),
      cell: ({ scores, result }, path) =>
        scoreText(criterion, path, scores[path].score, result.capitalEnvelope, none, text),
    },
    {
      label: words.mean,
      cell: ({ result }, path) => outcome(result.paths[path].value.mean),
    },
    {
      label: words.below({ value: tick(lossLine) }),
      cell: ({ pictures }, path) => chance(shareBelow(pictures[path].sortedValues, lossLine)),
    },
    {
      label: words.best,
      cell: ({ result }, path) => inHundred(result.paths[path].probabilityBest),
    },
    {
      label: words.launch,
      cell: ({ result }, path) => {
        const launch = result.paths[path].launchMonth;
        if (launch === null) return none;
        const { p50 } = launch.publicFacing;
        return p50 === null ? never : words.months({ months: months(p50) });
      },
    },
    {
      label: words.never,
      cell: ({ result }, path) => {
        const launch = result.paths[path].launchMonth;
        return launch === null ? none : chance(launch.publicFacing.probabilityNeverLicensed);
      },
    },
    {
      label: words.tax,
      cell: ({ result }, path) => {
        const rate = result.paths[path].complianceTaxRate;
        return rate === null ? none : `${inHundred(rate)}%`;
      },
    },
    {
      label: words.capital,
      cell: ({ result }, path) =>
        path === 'exit' ? none : text.format.money(Number(amount(result.paths[path].capital.mean))),
    },
    {
      label: words.tail({ tail: worst }),
      cell: ({ result }, path) => outcome(result.paths[path].value.expectedShortfall),
    },
    {
      label: words.regret,
      cell: ({ result }, path) => amount(result.paths[path].expectedRegret),
    },
  ];
}
