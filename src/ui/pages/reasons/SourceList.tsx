import { memo } from 'react';
import type { Evidence } from '../../../model/statement';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { SourceLines } from '../../controls/SourceLine';
import { useReasonText } from '../../i18n/useReasonText';

interface SourceListProps extends Evidence {
  /** What they are the sources of. */
  of: string;
}

/** How good the evidence is, and who says so. */
export const SourceList = memo(function SourceList({ grade, sources, of }: SourceListProps) {
  const text = useReasonText();
  const words = text.reasonsPage;
  const { name, explanation } = text.grades[grade];
  return (
    <div className="reason-sources">
      <p>
        <EvidenceDot grade={grade} /> {words.evidence({ grade: name, explanation })}
      </p>
      <SourceLines sources={sources} label={words.sourcesOf({ title: of })} />
    </div>
  );
});
