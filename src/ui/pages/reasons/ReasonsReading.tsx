import { useEffect, useId } from 'react';
import type { Reasons } from '../../../model/reasons';
import { count } from '../../format';
import { useReasonText } from '../../i18n/useReasonText';
import { PageLink } from '../../PageLink';
import { AnalysesProblem } from '../../panels/AnalysesProblem';
import { PageTitle } from '../PageTitle';
import { CorrectionItem } from './CorrectionItem';
import { focusPlace, headingOf } from './focusPlace';
import { ReasonSection } from './ReasonSection';
import { ReasonTable } from './ReasonTable';
import { useReasonWeights } from './useReasonWeights';
import '../reasonsPage.css';

/** Place of the list of corrections. */
const CORRECTIONS = 'corrections';

/** A date that stays on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** The eleven reasons and the corrections, with what each reason weighs in the scenario that is open. */
export function ReasonsReading({ data, at }: { data: Reasons; at: string | null }) {
  const text = useReasonText();
  const words = text.reasonsPage;
  const weights = useReasonWeights();
  const tableHeading = useId();
  const { asOf, reasons, corrections } = data;
  useEffect(() => {
    if (at !== null) focusPlace(at);
  }, [at]);
  const dates = [...reasons, ...corrections].flatMap(({ sources }) => sources.map((source) => source.date));
  const newest = dates.toSorted().at(-1)!;
  return (
    <article className="reading reasons">
      <PageTitle>{words.title}</PageTitle>
      <p className="reasons-lead">{words.lead}</p>
      <p className="reasons-law">
        {words.law({ asOf: unbroken(text.format.date(asOf)), newest: unbroken(text.format.date(newest)) })}
      </p>
      <section aria-labelledby={tableHeading}>
        <h2 id={tableHeading}>{words.weights}</h2>
        <p className="reason-how">
          {words.how({ gain: text.barriers.loading({ measure: text.barriers.measures[weights.criterion] }) })}
        </p>
        <AnalysesProblem />
        <ReasonTable reasons={reasons} weights={weights} />
        <p className="reasons-on">
          <PageLink page="reasons" at={CORRECTIONS} onFollow={() => focusPlace(CORRECTIONS)}>
            {words.toCorrections({ count: count(corrections.length) })}
          </PageLink>
        </p>
      </section>
      {reasons.map((reason) => (
        <ReasonSection key={reason.barrier} reason={reason} weights={weights} />
      ))}
      <section aria-labelledby={headingOf(CORRECTIONS)}>
        <h2 id={headingOf(CORRECTIONS)} tabIndex={-1}>
          {words.corrections}
        </h2>
        <p className="reason-how">{words.correctionsHow}</p>
        <ul className="corrections">
          {corrections.map((correction) => (
            <CorrectionItem key={correction.id} correction={correction} />
          ))}
        </ul>
      </section>
    </article>
  );
}
