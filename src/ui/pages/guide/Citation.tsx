import type { Evidence } from '../../../model/statement';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { SourceLines } from '../../controls/SourceLine';
import { count } from '../../format';
import { useGuideText } from '../../i18n/useGuideText';
import { useMediaQuery } from '../../useMediaQuery';

/** How good the evidence for a fact is, in a word. */
export function GradeMark({ grade }: Pick<Evidence, 'grade'>) {
  const { grades } = useGuideText();
  return (
    <span className="grade-mark" title={grades[grade].explanation}>
      <EvidenceDot grade={grade} />
      {grades[grade].name}
    </span>
  );
}

/** Who says a fact, and how good that is, in small print; the sources are folded where there is little room. */
export function Citation({ grade, sources }: Evidence) {
  const { evidence, guide } = useGuideText();
  const isNarrow = useMediaQuery('(max-width: 767px)');
  if (sources.length === 0 || !isNarrow) {
    return (
      <div className="citation">
        <GradeMark grade={grade} />
        {sources.length > 0 && <SourceLines sources={sources} label={evidence.sources} />}
      </div>
    );
  }
  return (
    <details className="citation">
      <summary>
        <GradeMark grade={grade} />{' '}
        <span className="link">{guide.sources({ count: count(sources.length) })}</span>
      </summary>
      <SourceLines sources={sources} label={evidence.sources} />
    </details>
  );
}
