import { useId } from 'react';
import { MAX_REASON } from '../../share/reasonText';
import { count } from '../format';
import { useControlText } from '../i18n/useControlText';
import { reasonLength } from './ownEntries';

/** Characters before the limit from which on it is counted down. */
const NEAR = 60;

interface OwnReasonFieldProps {
  value: string;
  /** What says what is wrong with it, if anything is. */
  problemId: string | undefined;
  onChange: (reason: string) => void;
}

/** Why a value is one's own, in a line or two. */
export function OwnReasonField({ value, problemId, onChange }: OwnReasonFieldProps) {
  const { own } = useControlText().evidence;
  const id = useId();
  const left = MAX_REASON - reasonLength(value);
  return (
    <div className="own-reason">
      <label htmlFor={id}>{own.reason}</label>
      <textarea
        id={id}
        name="reason"
        rows={3}
        required
        value={value}
        aria-invalid={problemId !== undefined}
        aria-describedby={`${id}-how${problemId === undefined ? '' : ` ${problemId}`}`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-how`} className="own-how">
        {own.reasonHow}
        {left <= NEAR && (
          <span className="own-left">
            {left < 0 ? own.over({ characters: count(-left) }) : own.left({ characters: count(left) })}
          </span>
        )}
      </p>
    </div>
  );
}
