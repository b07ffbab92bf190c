import { useId, useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { useControlText } from '../i18n/useControlText';
import { useActions, useAppStore } from '../StoreContext';
import { reasonProblem, type OwnProblem } from './ownEntries';
import { OwnFormEnd } from './OwnFormEnd';
import { OwnReasonField } from './OwnReasonField';
import { OwnRefusal } from './OwnRefusal';
import type { ParameterOnScreen } from './useParameter';

interface OwnReasonFormProps {
  view: ParameterOnScreen;
  label: string;
  onTouched: () => void;
  onSaved: () => void;
  onCancel: () => void;
}

/** Says why a value is as it has been set; the value stays. */
export function OwnReasonForm({ view, label, onTouched, onSaved, onCancel }: OwnReasonFormProps) {
  const text = useControlText();
  const { own } = text.evidence;
  const store = useAppStore();
  const actions = useActions();
  const [reason, setReason] = useState(view.reason ?? '');
  const [problem, setProblem] = useState<OwnProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const problemId = useId();
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const found = reasonProblem(reason, text);
    setProblem(found);
    const override = store.getState().inputs.overrides[view.key];
    if (found !== null) form.current?.querySelector('textarea')?.focus();
    else if (override === undefined || actions.setOwn(view.key, override, reason)) onSaved();
  };

  return (
    <form ref={form} className="own-form" aria-label={own.reasonTitle({ label })} noValidate onSubmit={save}>
      <OwnReasonField
        value={reason}
        problemId={problem === null ? undefined : problemId}
        onChange={(next) => {
          setReason(next);
          setProblem(null);
          onTouched();
        }}
      />
      <OwnRefusal id={problemId} problem={problem} about="reason" />
      <OwnFormEnd onCancel={onCancel} />
    </form>
  );
}
