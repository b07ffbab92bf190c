import { RichText } from '../../i18n/RichText';
import { useChecklistText } from '../../i18n/useChecklistText';
import { FindingItem } from './FindingItem';
import { firstSentence } from './findingWords';
import { FIRST, type Checklist } from './useChecklist';

/** The first three things to find out, with one sentence for the decision. */
export function FirstFindings({ checklist }: { checklist: Checklist }) {
  const text = useChecklistText();
  const words = text.checklist;
  const { first, isKnown } = checklist;
  return (
    <section aria-labelledby="checklist-first">
      <h2 id="checklist-first" data-place="first" tabIndex={-1}>
        {words.first.title({ count: isKnown ? first.length : FIRST })}
      </h2>
      <p className="checklist-how">{words.first.how}</p>
      <p className="checklist-decision">
        {isKnown ? <RichText text={firstSentence(checklist, text)} /> : words.waiting}
      </p>
      {first.length > 0 && (
        <ol className="findings">
          {first.map((finding) => (
            <FindingItem key={finding.weighed.row.id} finding={finding} />
          ))}
        </ol>
      )}
    </section>
  );
}
