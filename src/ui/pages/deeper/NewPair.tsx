import { useState, type FormEvent } from 'react';
import { canCorrelate } from '../../../model/checkCorrelations';
import type { Correlation } from '../../../model/correlations';
import type { ParameterId } from '../../../model/parameters';
import { useCorrelationText } from '../../i18n/useCorrelationText';
import { parameterGroups } from '../../parameterGroups';
import { RankEntry } from './RankEntry';

/** What a new pair starts with: a correlation that is worth saying, and not a strong claim. */
const START = 0.3;

interface NewPairProps {
  uncertain: (id: ParameterId) => boolean;
  isNew: (pair: Correlation) => boolean;
  onAdd: (pair: Correlation) => void;
}

/** Two assumptions and how strongly they move together. */
export function NewPair({ uncertain, isNew, onAdd }: NewPairProps) {
  const text = useCorrelationText();
  const words = text.correlation;
  const [first, setFirst] = useState<ParameterId | ''>('');
  const [second, setSecond] = useState<ParameterId | ''>('');
  const [rank, setRank] = useState(START);
  const [isRefused, setIsRefused] = useState(false);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const isPair = first !== '' && second !== '' && first !== second;
    setIsRefused(!isPair);
    if (!isPair) return;
    const pair = { between: [first, second] as const, rank };
    onAdd(pair);
    if (!isNew(pair)) return;
    setFirst('');
    setSecond('');
    setRank(START);
  };
  const problem = isRefused ? 'correlation-same' : undefined;
  return (
    <form className="correlation-new" aria-label={words.add} onSubmit={add}>
      <Choice label={words.first} value={first} uncertain={uncertain} problem={problem} onChoose={setFirst} />
      <Choice
        label={words.second}
        value={second}
        uncertain={uncertain}
        problem={problem}
        onChoose={setSecond}
      />
      <span className="correlation-choice">
        <span className="correlation-label">{words.newRank}</span>
        <RankEntry rank={rank} label={words.newRank} typedLabel={words.newTyped} onSet={setRank} />
      </span>
      <button type="submit" className="button">
        {words.addButton}
      </button>
      {isRefused && (
        <p id="correlation-same" className="warn" role="alert">
          {words.sameTwice}
        </p>
      )}
    </form>
  );
}

interface ChoiceProps {
  label: string;
  value: ParameterId | '';
  uncertain: (id: ParameterId) => boolean;
  /** Identifier of what is wrong with the choice. */
  problem: string | undefined;
  onChoose: (id: ParameterId | '') => void;
}

/** One of the assumptions that have a range now, grouped as in the rail. */
function Choice({ label, value, uncertain, problem, onChoose }: ChoiceProps) {
  const text = useCorrelationText();
  return (
    <label className="correlation-choice">
      <span className="correlation-label">{label}</span>
      <select
        className="touch"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem}
        onChange={(event) => onChoose(event.currentTarget.value as ParameterId | '')}
      >
        <option value="">{text.correlation.choose}</option>
        {parameterGroups.map(({ id, parameters }) => {
          const ids = parameters.filter((one) => canCorrelate(one) && uncertain(one));
          return ids.length === 0 ? null : (
            <optgroup key={id} label={text.groups[id]}>
              {ids.map((one) => (
                <option key={one} value={one}>
                  {text.parameters[one].label}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
