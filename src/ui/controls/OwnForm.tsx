import { useId, useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { overriddenValue } from '../../model/overrides';
import type { PathId } from '../../model/parameters';
import { percentilesOf } from '../../state/ownRange';
import { useControlText } from '../i18n/useControlText';
import { parameterInWords, parameterNumber } from '../parameterDisplay';
import { problemWords } from '../problemWords';
import { useActions, useAppStore } from '../StoreContext';
import {
  fieldsOf,
  filledText,
  isEdited,
  isPublished,
  readOwnValue,
  reasonProblem,
  takesRange,
  type Drafts,
  type OwnKind,
  type OwnProblem,
} from './ownEntries';
import { OwnFormEnd } from './OwnFormEnd';
import { OwnReasonField } from './OwnReasonField';
import { OwnRefusal } from './OwnRefusal';
import type { ParameterOnScreen } from './useParameter';

interface OwnFormProps {
  /** One, or one for each path. */
  views: readonly ParameterOnScreen[];
  label: string;
  onTouched: () => void;
  onSaved: () => void;
  onCancel: () => void;
}

const kinds: readonly OwnKind[] = ['range', 'number'];

/** A range or a number of one's own with the reason for it; what cannot be used stays in its field and is explained. */
export function OwnForm({ views, label, onTouched, onSaved, onCancel }: OwnFormProps) {
  const text = useControlText();
  const { own } = text.evidence;
  const store = useAppStore();
  const actions = useActions();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const isAlike = views.every(({ value }) => JSON.stringify(value) === JSON.stringify(views[0]!.value));
  const [path, setPath] = useState<PathId | 'both'>(isAlike ? 'both' : views[0]!.path!);
  const [askedKind, setKind] = useState<OwnKind | null>(null);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [draftReason, setReason] = useState<string | null>(null);
  const [problem, setProblem] = useState<OwnProblem | null>(null);
  const targets = path === 'both' ? views : views.filter((view) => view.path === path);
  const view = targets[0]!;
  const { definition } = view;
  const canBeRange = takesRange(definition);
  const kind = askedKind ?? (canBeRange && view.uncertain ? 'range' : 'number');
  const reason = draftReason ?? view.reason ?? '';
  const read = readOwnValue(view, kind, drafts, text);
  const ends = 'kind' in read && read.kind === 'pert' ? percentilesOf(read) : null;
  const { unit } = text.parameters[definition.id];
  const how =
    kind === 'range'
      ? unit === ''
        ? own.rangePlain
        : own.range({ unit })
      : unit === ''
        ? own.numberPlain
        : own.number({ unit });

  useLayoutEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('input[type="text"]')?.focus();
  }, []);

  const refuse = (found: OwnProblem): void => {
    setProblem(found);
    form.current?.querySelector<HTMLElement>(`[name="${found.field}"]`)?.focus();
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if ('message' in read) return refuse(read);
    const edited = isEdited(view, kind, drafts, text);
    const { overrides } = store.getState().inputs;
    const changes = targets.flatMap((target) => {
      const override = edited ? { value: read } : overrides[target.key];
      return override === undefined ? [] : [{ target, override }];
    });
    const isNew = changes.some(
      ({ target, override }) =>
        !isPublished(target, overriddenValue(target.defaultValue, target.key, override)),
    );
    if (!isNew) return refuse({ field: fieldsOf[kind][0]!, message: own.published });
    const wrong = reasonProblem(reason, text);
    if (wrong !== null) return refuse(wrong);
    for (const { target, override } of changes) {
      if (actions.setOwn(target.key, override, reason)) continue;
      const { refusal } = store.getState();
      actions.dismissRefusal();
      const why = refusal === null ? '' : problemWords(refusal.problem, text);
      return refuse({ field: null, message: own.together({ problem: why }) });
    }
    return onSaved();
  };

  return (
    <form
      ref={form}
      className="own-form"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={save}
      onChange={() => {
        setProblem(null);
        onTouched();
      }}
    >
      <h4 id={`${id}-title`}>{own.title({ label })}</h4>
      {views.length > 1 && (
        <fieldset>
          <legend>{own.path}</legend>
          {[...views.map((each) => each.path!), 'both' as const].map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-path`}
                checked={path === each}
                onChange={() => setPath(each)}
              />
              {each === 'both' ? own.both : text.paths[each].title}
            </label>
          ))}
        </fieldset>
      )}
      {canBeRange && (
        <fieldset>
          <legend className="visually-hidden">{own.kind}</legend>
          {kinds.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-kind`}
                checked={kind === each}
                onChange={() => setKind(each)}
              />
              {own.kinds[each]}
            </label>
          ))}
        </fieldset>
      )}
      <div className="own-numbers">
        {fieldsOf[kind].map((field) => (
          <label key={field}>
            {own.fields[field]}
            <input
              type="text"
              name={field}
              inputMode="decimal"
              autoComplete="off"
              spellCheck={false}
              value={drafts[field] ?? filledText(view, field, text)}
              aria-invalid={problem?.field === field}
              aria-describedby={problem?.field === field ? `${id}-how ${id}-problem` : `${id}-how`}
              onChange={(event) => setDrafts({ ...drafts, [field]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
      <OwnRefusal id={`${id}-problem`} problem={problem} about="numbers" />
      <p id={`${id}-how`} className="own-how">
        {how}
        {ends !== null && (
          <span className="own-preview">
            {own.preview({
              low: parameterNumber(definition, ends.p10, text),
              high: parameterInWords(definition, ends.p90, text),
            })}
          </span>
        )}
      </p>
      <OwnReasonField
        value={reason}
        problemId={problem?.field === 'reason' ? `${id}-problem` : undefined}
        onChange={setReason}
      />
      <OwnRefusal id={`${id}-problem`} problem={problem} about="reason" />
      <OwnRefusal id={`${id}-problem`} problem={problem} about="together" />
      <OwnFormEnd onCancel={onCancel} />
    </form>
  );
}
