import { useId } from 'react';
import { agreementOnOrder, groupRates, type ReplayedCase } from '../../../analysis/replayScore';
import type { Estimate } from '../../../analysis/regret';
import { caseGroups, type ObservedEnds } from '../../../model/cases';
import { count, points, rounded } from '../../format';
import { useCasesText } from '../../i18n/useCasesText';
import { Scroller } from '../method/Scroller';
import { ERRORS } from '../../verdict';

/** A rate per year, as a percentage with a decimal. */
function rateText(rate: number): string {
  return `${rounded(100 * rate, 1, 1)}%`;
}

interface EndsSectionProps {
  replayed: readonly ReplayedCase[] | null;
  observed: readonly ObservedEnds[];
}

/** How often operations end alone and with a partner, in the model and in history. */
export function EndsSection({ replayed, observed }: EndsSectionProps) {
  const text = useCasesText();
  const words = text.cases;
  const heading = useId();
  const rates = replayed === null ? null : groupRates(replayed);
  const value = ({ mean, standardError }: Estimate): string =>
    words.value({ value: rateText(mean), error: points(ERRORS * standardError) });
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.ends}</h2>
      <p className="chart-how">
        {rates === null ? words.how.loading : words.endsHow[agreementOnOrder(rates, 'ended')]}
      </p>
      <Scroller className="case-scroller" label={words.endsTable}>
        <table className="twin ends-table">
          <thead>
            <tr>
              <th scope="col">{words.endsColumns.group}</th>
              <th scope="col">{words.endsColumns.cases}</th>
              <th scope="col">{words.endsColumns.model}</th>
              <th scope="col">{words.endsColumns.forced}</th>
              <th scope="col">{words.endsColumns.history}</th>
            </tr>
          </thead>
          <tbody>
            {caseGroups.map((group, index) => {
              const rate = rates?.[index];
              const { ends, years } = observed[index]!;
              return (
                <tr key={group}>
                  <th scope="row">{words.caseGroups[group]}</th>
                  <td>{rate !== undefined && count(rate.cases)}</td>
                  <td>{rate !== undefined && value(rate.ended)}</td>
                  <td>{rate !== undefined && value(rate.forced)}</td>
                  <td>
                    {words.observed({ ends: count(ends), years: count(years), rate: rateText(ends / years) })}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroller>
      <p className="cases-rule">{words.endsNote}</p>
    </section>
  );
}
