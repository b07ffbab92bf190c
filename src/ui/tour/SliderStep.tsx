import { useEffect, useMemo } from 'react';
import { parameterOfKey, type ValueKey } from '../../model/values';
import { isUpToDate } from '../../state/selectors';
import { flipsBeyond } from '../controls/flipWords';
import { trackScale } from '../controls/trackScale';
import { labelInSentence } from '../decisiveSentence';
import { showParameter } from '../focusParameter';
import { LinkedText, linkTo } from '../i18n/LinkedText';
import type { ControlText } from '../i18n/en/controls';
import type { TourText } from '../i18n/en/tour';
import { useControlText } from '../i18n/useControlText';
import { useTourText } from '../i18n/useTourText';
import { useActions, useApp, useAppStore } from '../StoreContext';
import { controlOf, trackOf } from './places';
import { centreToShow, isMovedEnough, type Subject } from './subject';
import { goToStep } from './tour';
import { TourCard } from './TourCard';
import { useSpotlight } from './useSpotlight';

/** Milliseconds for which the figures have to stand still before the tour goes on. */
const LOOK = 900;

function sentenceOf({ key, flip }: Subject, text: TourText, words: ControlText): string {
  const link = linkTo(key, labelInSentence(key, words));
  if (flip === null) return text.slider.noFlip({ link });
  const { along, at } = flip;
  const scale = trackScale(parameterOfKey(key));
  const { isBelow, named, winner } = flipsBeyond(along, along.centre!, scale, words).find(
    (one) => one.at === at,
  )!;
  return (isBelow ? text.slider.below : text.slider.above)({
    link,
    value: named,
    path: words.paths[winner].object,
  });
}

/** Whether the focus is where the tour has led it, so that it may lead it further. */
function isAtTheTour(key: ValueKey): boolean {
  const { activeElement } = document;
  const isNowhere = activeElement === null || activeElement === document.body;
  return isNowhere || activeElement.closest(`main:focus, .tour, ${trackOf(key)}`) !== null;
}

/** Has the value moved that is nearest to changing the answer, or moves it. */
export function SliderStep({ subject }: { subject: Subject }) {
  const text = useTourText();
  const words = useControlText();
  const store = useAppStore();
  const actions = useActions();
  const isThere = useApp((state) => isMovedEnough(subject, state));
  const { key } = subject;
  useSpotlight(useMemo(() => [controlOf(key)], [key]));
  useEffect(() => {
    window.scrollTo(0, 0);
    showParameter(key);
  }, [key]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasReady = false;
    const look = (): void => {
      const state = store.getState();
      const isReady = !state.dragging && isUpToDate(state) && isMovedEnough(subject, state);
      if (isReady === wasReady) return;
      wasReady = isReady;
      clearTimeout(timer);
      const goOn = (): void => goToStep('change', isAtTheTour(key));
      if (isReady) timer = setTimeout(goOn, LOOK);
    };
    look();
    const stop = store.subscribe(look);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, subject, key]);

  const show = (): void => actions.moveCentre(key, centreToShow(subject, store.getState()));
  const goOn = (): void => goToStep('change');
  return (
    <TourCard
      step="slider"
      title={text.slider.title}
      onBack={() => goToStep('question')}
      onNext={isThere ? goOn : undefined}
      buttons={
        <button type="button" className="button primary" onClick={isThere ? goOn : show}>
          {isThere ? text.next : text.slider.show}
        </button>
      }
    >
      <p>
        <LinkedText text={sentenceOf(subject, text, words)} />
      </p>
      <p>{subject.flip === null ? text.slider.howFreely : text.slider.how}</p>
    </TourCard>
  );
}
