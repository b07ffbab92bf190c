import type { Provenance } from '../../model/valueEntries';
import { SourceLines } from './SourceLine';
import { useControlText } from '../i18n/useControlText';
import { useApp } from '../StoreContext';
import { EvidenceDot } from './EvidenceDot';

interface EvidenceGroundsProps {
  provenance: Provenance;
  /** Which path it is about, where each has its own. */
  title?: string | undefined;
}

/** How good the evidence for a value is, what it rests on, who could know better, when it is out of date, and its sources. */
export function EvidenceGrounds({ provenance, title }: EvidenceGroundsProps) {
  const text = useControlText();
  const { evidence } = text;
  const { grade, sources, note, departs, verify, stale, setBy } = provenance;
  const preset = useApp(({ scenario, scenarios }) => {
    const setter = [scenario, ...scenarios].find(({ id }) => id === setBy);
    return setter?.extends === undefined ? undefined : setter.title;
  });
  const isWeak = grade === 'reported' || grade === 'judged';
  const grounds = [
    [evidence.note, note],
    [evidence.departs, departs],
    [evidence.verify, verify],
    [evidence.stale, stale],
  ] as const;
  return (
    <div className={`grounds ${isWeak ? 'weak' : ''}`}>
      {title !== undefined && <h4>{title}</h4>}
      <p className="graded">
        <EvidenceDot grade={grade} />
        {evidence.graded({ strength: evidence.strength[grade], explanation: text.grades[grade].explanation })}
      </p>
      <dl className="stacked">
        {grounds
          .filter(([, words]) => words !== '')
          .map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        <div>
          <dt>{evidence.sources}</dt>
          <dd>
            {sources.length === 0 ? (
              evidence.noSources
            ) : (
              <SourceLines sources={sources} label={evidence.sources} />
            )}
          </dd>
        </div>
      </dl>
      {preset !== undefined && <p>{evidence.setBy({ scenario: preset })}</p>}
    </div>
  );
}
