import { useId, useState, type KeyboardEvent } from 'react';
import { count } from '../../format';
import { useRulesText } from '../../i18n/useRulesText';
import { isoOfMonth } from './ruleWords';

interface MonthFieldProps {
  label: string;
  month: number;
  /** Last month that can be entered. */
  last: number;
  onMonth: (month: number) => void;
}

const A_YEAR = 12;
const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: A_YEAR,
  PageDown: -A_YEAR,
};

/** A month of the horizon: typed and taken with Enter or by leaving, or stepped with arrows; Escape restores. */
export function MonthField({ label, month, last, onMonth }: MonthFieldProps) {
  const { rules: words, format } = useRulesText();
  const problem = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const take = (entry: string): void => {
    setDraft(null);
    const isMonth = /^\s*\d{1,3}\s*$/.test(entry) && Number(entry) <= last;
    setRefused(isMonth || entry.trim() === '' ? null : entry);
    if (isMonth && Number(entry) !== month) onMonth(Number(entry));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) take(String(Math.min(last, Math.max(0, month + step))));
    else if (event.key === 'Enter' && draft !== null) take(draft);
    else if (event.key === 'Escape' && draft !== null) setDraft(null);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <label className="month-field">
        <span>{words.from}</span>
        <input
          className="value-input touch"
          type="text"
          role="spinbutton"
          inputMode="numeric"
          autoComplete="off"
          size={3}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={month}
          aria-valuetext={words.monthIs({ month: count(month), date: format.date(isoOfMonth(month)) })}
          aria-invalid={refused !== null}
          aria-describedby={refused === null ? undefined : problem}
          value={draft ?? String(month)}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => draft !== null && take(draft)}
          onKeyDown={onKeyDown}
        />
        <span className="month-date">{format.date(isoOfMonth(month))}</span>
      </label>
      {refused !== null && (
        <p id={problem} className="warn" role="alert">
          {words.monthProblem({ entry: refused, last: count(last), kept: count(month) })}
        </p>
      )}
    </>
  );
}
