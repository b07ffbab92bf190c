import type { RefusedProblem } from '../../state/problems';
import { useControlText } from '../i18n/useControlText';
import { problemWords } from '../problemWords';

interface ControlRefusalProps {
  id: string;
  problem: RefusedProblem;
}

/** Why a control refused what was typed or dragged, and that its value was kept. */
export function ControlRefusal({ id, problem }: ControlRefusalProps) {
  const text = useControlText();
  return (
    <p id={id} className="refusal" role="alert">
      {text.problems.kept({ problem: problemWords(problem, text) })}
    </p>
  );
}
