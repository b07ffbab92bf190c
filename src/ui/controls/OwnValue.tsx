import { useControlText } from '../i18n/useControlText';
import { lazyPart } from '../lazyPart';
import { problemWords } from '../problemWords';
import { useActions, useAppStore } from '../StoreContext';
import { OwnMark } from './OwnMark';
import type { ParameterOnScreen } from './useParameter';

const OwnReasonForm = lazyPart('later', async () => (await import('./OwnReasonForm')).OwnReasonForm);

interface OwnValueProps {
  view: ParameterOnScreen;
  label: string;
  /** Whether the form for the reason is unfolded; `opens` names the button that does it. */
  isAsked: boolean;
  opens: string;
  onAsk: () => void;
  onTouched: () => void;
  onSaved: () => void;
  onCancel: () => void;
  /** Tells that the published value is back, or why it cannot be. */
  onRestored: (said: string) => void;
}

/** What the user has made of a value: the reason given, a way to give one, and the way back. */
export function OwnValue(props: OwnValueProps) {
  const { view, label, isAsked, opens, onAsk, onTouched, onSaved, onCancel, onRestored } = props;
  const text = useControlText();
  const { own, onPath } = text.evidence;
  const actions = useActions();
  const store = useAppStore();
  const { key, path, reason } = view;
  const named = (words: string): string =>
    path === undefined ? words : onPath({ path: text.paths[path].title, words });
  const isAssumption = view.definition.kind === 'assumption';
  const restore = (): void => {
    actions.reset(key);
    const { refusal } = store.getState();
    if (refusal !== null) actions.dismissRefusal();
    onRestored(
      refusal === null ? own.restored : own.together({ problem: problemWords(refusal.problem, text) }),
    );
  };
  const entry = path === undefined ? undefined : text.paths[path].object;
  const saying =
    reason === undefined
      ? entry === undefined
        ? own.unsaid
        : own.unsaidOn({ path: entry })
      : entry === undefined
        ? own.because({ reason })
        : own.becauseOn({ path: entry, reason });
  const ask = reason === undefined ? own.sayWhy : own.changeReason;
  return (
    <div className="own-value">
      <p>
        {reason !== undefined && <OwnMark />}
        {saying}
      </p>
      {isAsked ? (
        <OwnReasonForm
          view={view}
          label={entry === undefined ? label : text.control.onPath({ label, path: entry })}
          onTouched={onTouched}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      ) : (
        <p className="own-ways">
          {isAssumption && (
            <button type="button" className="link" data-opens={opens} aria-label={named(ask)} onClick={onAsk}>
              {ask}
            </button>
          )}
          <button type="button" className="link" aria-label={named(own.back)} onClick={restore}>
            {own.back}
          </button>
        </p>
      )}
    </div>
  );
}
