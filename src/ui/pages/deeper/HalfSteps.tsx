import type { Criterion } from '../../../analysis/criterion';
import {
  explained,
  type Explanation,
  type HalfStep,
  type Subject,
} from '../../../analysis/explainDifference';
import { encodeLink } from '../../../share/shareLink';
import type { Inputs } from '../../../state/appState';
import { halfStepRun, type Difference } from '../../../state/difference';
import { useDifferenceText } from '../../i18n/useDifferenceText';
import { levelText, subjectTitle } from './differenceSubject';
import { callable } from './differenceWords';
import { SideMark } from './SideMark';

interface HalfStepsProps {
  explanation: Explanation;
  difference: Difference;
  inputs: Inputs;
  subject: Subject;
  criterion: Criterion;
}

const steps: readonly HalfStep[] = ['world', 'levers'];

/** The scenarios half the way, where only the world or only our choices change: what comes out, and links that open them. */
export function HalfSteps({ explanation, difference, inputs, subject, criterion }: HalfStepsProps) {
  const text = useDifferenceText();
  const words = text.difference.half;
  const { groups } = difference;
  const isHalf = (step: HalfStep): boolean =>
    groups.some(({ side }) => side === step) && groups.some(({ side }) => side !== step);
  const shown = steps.filter(isHalf);
  if (shown.length === 0) return null;
  const levelAt = (step: HalfStep): string => {
    const at = { ...explanation, groups: [], shares: [], to: explanation.halfSteps[step] };
    return levelText(subject, explained(at, subject).to, criterion, text);
  };
  return (
    <div className="half-steps">
      <h3>{words.title}</h3>
      <ul>
        {shown.map((step) => {
          const best = callable(explanation.halfSteps[step]);
          return (
            <li key={step}>
              <SideMark side={step} />
              <div>
                <a className="link touch" href={`#${encodeLink(halfStepRun(step, difference, inputs))}`}>
                  {words[step]}
                </a>
                <span>
                  {words.figure({ subject: subjectTitle(subject, text), level: levelAt(step) })}
                  {' · '}
                  {best === null ? words.close : words.best({ path: text.paths[best].subject })}
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      <p>{words.how}</p>
    </div>
  );
}
