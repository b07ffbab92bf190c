import { useEffect } from 'react';
import { foldControls } from '../focusParameter';
import { RichText } from '../i18n/RichText';
import { useControlText } from '../i18n/useControlText';
import { useTourText } from '../i18n/useTourText';
import { useApp, useAppStore } from '../StoreContext';
import { isMoved, subjectNow } from './subject';
import { goToStep, setSubject, useTour } from './tour';
import { TourCard } from './TourCard';
import { useSpotlight } from './useSpotlight';

const targets = ['.verdict-words'];

/** Envelope of the base scenario, USD m: before the first run. */
const CAPITAL = 150;

/** What is asked, and where the answer stands. */
export function QuestionStep() {
  const text = useTourText();
  const words = useControlText();
  const store = useAppStore();
  const capital = useApp((state) => state.shown?.result.capitalEnvelope ?? CAPITAL);
  useSpotlight(targets);
  useEffect(() => {
    foldControls();
    window.scrollTo(0, 0);
  }, []);
  const goOn = (): void => {
    const state = store.getState();
    const { subject } = useTour.getState();
    if (subject === null || !isMoved(subject, state)) setSubject(subjectNow(state, words));
    goToStep('slider');
  };
  return (
    <TourCard
      step="question"
      title={text.question.title}
      onNext={goOn}
      buttons={
        <button type="button" className="button primary" onClick={goOn}>
          {text.next}
        </button>
      }
    >
      <p>
        <RichText text={text.question.asked({ capital: words.format.money(capital) })} />
      </p>
      <p>{text.question.answer}</p>
    </TourCard>
  );
}
