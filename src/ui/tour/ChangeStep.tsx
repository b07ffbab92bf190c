import { useEffect } from 'react';
import { parameterOfKey } from '../../model/values';
import { foldControls } from '../focusParameter';
import { RichText } from '../i18n/RichText';
import { useControlText } from '../i18n/useControlText';
import { useTourText } from '../i18n/useTourText';
import { useVerdictOf } from '../panels/useShownVerdict';
import { useApp } from '../StoreContext';
import { changeSentences } from './changeSentences';
import { isMoved, type Subject } from './subject';
import { goToStep } from './tour';
import { TourCard } from './TourCard';
import { useRestingRun } from './useRestingRun';
import { useSpotlight } from './useSpotlight';
import { useValueWords } from './useValueWords';

const targets = ['.verdict-words', '.best', '.strategies'];

/** What the move did to the verdict, in words beside it. */
export function ChangeStep({ subject }: { subject: Subject }) {
  const text = useTourText();
  const words = useControlText();
  const before = subject.shown;
  const now = useRestingRun();
  const verdictBefore = useVerdictOf(before);
  const verdictNow = useVerdictOf(now);
  const lossLine = useApp((state) => state.lossLine);
  const isChanged = useApp((state) => isMoved(subject, state));
  const { label, from, to } = useValueWords(subject);
  useSpotlight(targets);
  useEffect(() => {
    foldControls();
    window.scrollTo(0, 0);
  }, []);
  const goOn = (): void => goToStep('source');
  const isKnown = before !== null && now !== null && verdictBefore !== null && verdictNow !== null;
  const isOfNow = now !== before;
  return (
    <TourCard
      step="change"
      title={text.change.title}
      onBack={() => goToStep('slider')}
      onNext={goOn}
      buttons={
        <button type="button" className="button primary" onClick={goOn}>
          {text.next}
        </button>
      }
    >
      {isChanged ? (
        <>
          <p>
            {words.format.sentences([
              text.change.moved({ label, from, to }),
              words.meanings[parameterOfKey(subject.key).id],
            ])}
          </p>
          <p>
            {isKnown && isOfNow ? (
              <RichText
                text={words.format.sentences(
                  changeSentences(
                    { shown: before, verdict: verdictBefore },
                    { shown: now, verdict: verdictNow },
                    lossLine,
                    text,
                    words,
                  ),
                )}
              />
            ) : (
              text.change.working
            )}
          </p>
        </>
      ) : (
        <p>{text.change.unchanged}</p>
      )}
    </TourCard>
  );
}
