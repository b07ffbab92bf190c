import { EvidenceDot } from '../../controls/EvidenceDot';
import { RichText } from '../../i18n/RichText';
import { useChecklistText } from '../../i18n/useChecklistText';
import { PageLink } from '../../PageLink';
import { whoCouldKnow } from '../sources/whoCouldKnow';
import { findingChanges, findingHead, findingWorth } from './findingWords';
import type { Finding } from './useChecklist';

/** Something to find out: what it is here, what it would change, what that is worth, and who could know. */
export function FindingItem({ finding }: { finding: Finding }) {
  const text = useChecklistText();
  const words = text.checklist.finding;
  const { row } = finding.weighed;
  const verify = whoCouldKnow(row, text);
  const ofWhat = (
    <span className="visually-hidden">{text.sources.details.sliderOf({ label: row.label })}</span>
  );
  return (
    <li>
      <p>
        <EvidenceDot grade={row.grade} /> <RichText text={findingHead(finding, text)} />
      </p>
      <p>{text.format.sentences([findingChanges(finding, text), findingWorth(finding, text)])}</p>
      <p className="finding-ask">{verify === '' ? words.nobody : words.ask({ verify })}</p>
      <p className="finding-links">
        {row.values.map(({ key, path }) => (
          <PageLink key={key} page="cockpit" at={key} className="link touch">
            {path === undefined ? words.slider : words.sliderOn({ path: text.paths[path].short })}
            {ofWhat}
          </PageLink>
        ))}
        <PageLink page="sources" at={row.id} className="link touch">
          {words.evidence}
          {ofWhat}
        </PageLink>
      </p>
    </li>
  );
}
