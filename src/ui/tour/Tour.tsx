import { ChangeStep } from './ChangeStep';
import { useTourText } from '../i18n/useTourText';
import { QuestionStep } from './QuestionStep';
import { RestoredStep } from './RestoredStep';
import { SliderStep } from './SliderStep';
import { SourceStep } from './SourceStep';
import { useTour } from './tour';
import './tour.css';

/** A minute on the page's own controls: the question, what would change the answer, what a change does, and on what it rests. */
export function Tour() {
  const text = useTourText();
  const { step, isSaid } = useTour();
  return (
    <>
      <Step />
      {/* The focus says the rest; where it stays with somebody who is at work, this does. */}
      <p className="visually-hidden" role="status">
        {isSaid && text[step].title}
      </p>
    </>
  );
}

function Step() {
  const { step, subject } = useTour();
  if (step === 'question' || subject === null) return <QuestionStep />;
  switch (step) {
    case 'slider':
      return <SliderStep subject={subject} />;
    case 'change':
      return <ChangeStep subject={subject} />;
    case 'source':
      return <SourceStep subject={subject} />;
    case 'restored':
      return <RestoredStep subject={subject} />;
  }
}
