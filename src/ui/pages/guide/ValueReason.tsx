import type { Choice } from '../../../model/choice';
import type { ValueKey } from '../../../model/values';
import { useGuideText } from '../../i18n/useGuideText';
import { Citation } from './Citation';
import { spreadInWords } from '../../valueWords';

interface ValueReasonProps {
  choice: Choice;
  valueKey: ValueKey;
}

/** Why a choice sets a value as it does: the value with its spread, the reason, what is open, grade and sources. */
export function ValueReason({ choice, valueKey }: ValueReasonProps) {
  const text = useGuideText();
  const { note, grade, sources, departs, verify } = choice.provenance[valueKey]!;
  return (
    <div className="value-reason">
      <p className="reason-value">{spreadInWords(valueKey, choice.values[valueKey]!, text)}</p>
      <p>{note}</p>
      {departs !== '' && <p>{text.guide.departs({ reason: departs })}</p>}
      {verify !== '' && <p>{text.guide.verify({ open: verify })}</p>}
      <Citation grade={grade} sources={sources} />
    </div>
  );
}
