import type { ReactNode, RefObject } from 'react';
import { Icon } from '../Icon';
import { useControlText } from '../i18n/useControlText';
import { useActions } from '../StoreContext';
import { EvidenceDot } from './EvidenceDot';
import { OwnMark } from './OwnMark';
import type { ParameterOnScreen } from './useParameter';
import { weakestGrade } from './weakestGrade';

interface ControlHeadProps {
  view: ParameterOnScreen;
  /** The value for the other path, where one head stands for both. */
  other?: ParameterOnScreen;
  /** What is shown, and what is read where that differs. */
  label: ReactNode;
  name: string;
  anchor: RefObject<HTMLButtonElement | null>;
  isChanged: boolean;
  onExplain: () => void;
  onReset: () => void;
  /** Between the label and the value: what opens a row for each path. */
  extra?: ReactNode;
  children: ReactNode;
}

/** First row of a control: evidence, label, reset, and the value that follows. */
export function ControlHead(props: ControlHeadProps) {
  const { view, other, label, name, anchor, isChanged, onExplain, onReset, extra, children } = props;
  const text = useControlText();
  const actions = useActions();
  const isAssumption = view.definition.kind === 'assumption';
  const views = other === undefined ? [view] : [view, other];
  const grade = weakestGrade(views);
  const isOwn = views.some(({ reason }) => reason !== undefined);
  const spoken = isOwn ? text.evidence.ownEvidence : text.control.evidence;
  return (
    <div className="control-head">
      <button
        ref={anchor}
        type="button"
        className="control-label"
        aria-label={spoken({ label: name, grade: text.grades[grade].name })}
        aria-haspopup="dialog"
        onClick={onExplain}
      >
        {(isAssumption || isOwn) && (
          <span className="evidence">{isOwn ? <OwnMark /> : <EvidenceDot grade={grade} />}</span>
        )}
        <span className="control-name">{label}</span>
      </button>
      {extra}
      <span className="control-space" />
      {view.pinned && (
        <button
          type="button"
          className="control-icon"
          aria-label={text.control.unpin({ label: name })}
          title={text.control.pinned}
          onClick={() => actions.pin(view.key, false)}
        >
          <Icon name="pin" />
        </button>
      )}
      {isChanged && (
        <button
          type="button"
          className="control-icon"
          aria-label={text.control.reset({ label: name })}
          onClick={onReset}
        >
          <Icon name="reset" />
        </button>
      )}
      {children}
    </div>
  );
}
