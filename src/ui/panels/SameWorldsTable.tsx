import type { DifferenceName } from '../../analysis/result';
import type { PathId } from '../../model/parameters';
import type { Shown } from '../../state/appState';
import { amount, inHundred, outcome, points } from '../format';
import { useRiskText } from '../i18n/useRiskText';
import type { RiskText } from '../i18n/en/risk';
import type { Duel } from '../sameWorldsSentences';
import { ERRORS } from '../verdict';
import { SameWorldsFigures } from './SameWorldsFigures';
import { duelOf } from './useDuel';

const names: readonly DifferenceName[] = ['partner-exit', 'bifurcation-exit', 'partner-bifurcation'];
const quantiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;

function dominanceCell(order: 'first' | 'second', { a, b, forth, back }: Duel, text: RiskText): string {
  if (forth.dominance[order].dominates) return text.sameWorlds.dominates({ path: text.paths[a].short });
  if (back.dominance[order].dominates) return text.sameWorlds.dominates({ path: text.paths[b].short });
  return text.sameWorlds.noDominance;
}

/** Every pair of paths in the same worlds as a table, and what is regretted of each path. */
export function SameWorldsTable({ shown }: { shown: Shown | null }) {
  const text = useRiskText();
  const words = text.sameWorlds;
  const pairs = names.map((name) => name.split('-') as unknown as readonly [PathId, PathId]);
  const duels =
    shown === null
      ? []
      : pairs.map(([a, b]) => duelOf(shown.pictures.comparison, a, b, shown.result.capitalEnvelope));
  const rows: readonly (readonly [string, (duel: Duel) => string])[] = [
    [words.rows.beats, ({ forth }) => inHundred(forth.beats.mean)],
    [words.rows.error, ({ forth }) => points(ERRORS * forth.beats.standardError)],
    [words.rows.mean, ({ mean }) => outcome(mean.gap)],
    [words.rows.error, ({ mean }) => amount(ERRORS * mean.standardError)],
    ...quantiles.map(
      (quantile) => [quantile.toUpperCase(), ({ forth }: Duel) => outcome(forth.gap[quantile])] as const,
    ),
    [words.rows.first, (duel) => dominanceCell('first', duel, text)],
    [words.rows.second, (duel) => dominanceCell('second', duel, text)],
  ];
  return (
    <>
      <table className="twin">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head}</th>
            {pairs.map(([a, b]) => (
              <th key={`${a} ${b}`} scope="col">
                {text.pair.of({ first: text.paths[a].short, second: text.paths[b].short })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, cell], index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              {duels.map((duel) => (
                <td key={`${duel.a} ${duel.b}`}>{cell(duel)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <SameWorldsFigures shown={shown} />
    </>
  );
}
