import type { Explanation } from '../../../analysis/explainDifference';
import { useDifferenceText } from '../../i18n/useDifferenceText';
import { useActions, useApp } from '../../StoreContext';
import { subjectNames, subjectOf, subjectTitle, type SubjectName } from './differenceSubject';

interface DifferenceControlsProps {
  name: SubjectName;
  /** Null while there is nothing to explain. */
  explanation: Explanation | null;
  onName: (name: SubjectName) => void;
}

/** What the inputs are compared with, and what of it is explained. */
export function DifferenceControls({ name, explanation, onName }: DifferenceControlsProps) {
  return (
    <div className="difference-controls">
      <AgainstSelect />
      {explanation !== null && <SubjectSelect name={name} explanation={explanation} onName={onName} />}
    </div>
  );
}

/** With which scenario, as published, the inputs are compared: their own, or any other. */
function AgainstSelect() {
  const text = useDifferenceText();
  const words = text.difference;
  const actions = useActions();
  const titles = useApp((state) => state.titles);
  const own = useApp((state) => state.scenario.id);
  const comparedWith = useApp((state) => state.comparedWith);
  const others = titles.filter(({ id }) => id !== own);
  const ownTitle = titles.find(({ id }) => id === own)?.title ?? '';
  return (
    <label>
      <span>{words.against}</span>
      <select
        className="pair-choice touch"
        value={comparedWith === own || comparedWith === null ? '' : comparedWith}
        onChange={({ currentTarget: { value } }) => actions.compareWith(value === '' ? null : value)}
      >
        <option value="">{words.published({ title: ownTitle })}</option>
        {others.map(({ id, title }) => (
          <option key={id} value={id}>
            {words.published({ title })}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SubjectSelectProps {
  name: SubjectName;
  explanation: Explanation;
  onName: (name: SubjectName) => void;
}

/** What is explained: a path, or the lead of the best over the second. */
export function SubjectSelect({ name, explanation, onName }: SubjectSelectProps) {
  const text = useDifferenceText();
  return (
    <label>
      <span>{text.difference.subject}</span>
      <select
        className="pair-choice touch"
        value={name}
        onChange={({ currentTarget: { value } }) =>
          onName(subjectNames.find((each) => each === value) ?? name)
        }
      >
        {subjectNames.map((each) => (
          <option key={each} value={each}>
            {subjectTitle(subjectOf(each, explanation), text)}
          </option>
        ))}
      </select>
    </label>
  );
}
