import { useId } from 'react';
import { barriers } from '../../../model/barriers';
import type { Reason } from '../../../model/reasons';
import { count } from '../../format';
import { useReasonText } from '../../i18n/useReasonText';
import { headingOf } from './focusPlace';
import { ReasonParameters } from './ReasonParameters';
import { ReasonWeight } from './ReasonWeight';
import { SourceList } from './SourceList';
import type { ReasonWeights } from './useReasonWeights';

interface ReasonSectionProps {
  reason: Reason;
  weights: ReasonWeights;
}

/** One reason: what is said, how it acts, how it enters the model and what it weighs there. */
export function ReasonSection({ reason, weights }: ReasonSectionProps) {
  const words = useReasonText().reasonsPage;
  const owns = useId();
  const { title, claim, mechanism, inModel, limits, grade, sources } = reason;
  const barrier = barriers.find(({ id }) => id === reason.barrier)!;
  const heading = headingOf(barrier.id);
  return (
    <section className="reason" aria-labelledby={heading}>
      <div className="reason-head">
        <h2 id={heading} tabIndex={-1}>
          {words.numbered({ number: count(barrier.number), title })}
        </h2>
        <h3>{words.claim}</h3>
        <p className="reason-claim">{claim}</p>
      </div>
      <ReasonWeight barrier={barrier.id} weights={weights} />
      <div className="reason-body">
        <h3>{words.mechanism}</h3>
        {mechanism.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h3>{words.inModel}</h3>
        <p>{inModel}</p>
        <h3>{words.limits}</h3>
        <p>{limits}</p>
      </div>
      <div className="reason-beside">
        <h3 id={owns}>{words.owns}</h3>
        <ReasonParameters barrier={barrier} heading={owns} />
        <SourceList grade={grade} sources={sources} of={title} />
      </div>
    </section>
  );
}
