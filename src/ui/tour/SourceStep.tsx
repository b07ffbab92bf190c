import { useEffect, useMemo } from 'react';
import { parameterOfKey } from '../../model/values';
import { showParameter } from '../focusParameter';
import { RichText } from '../i18n/RichText';
import { useControlText } from '../i18n/useControlText';
import { useTourText } from '../i18n/useTourText';
import { PageLink } from '../PageLink';
import { useActions, useApp } from '../StoreContext';
import { evidenceOf } from './places';
import { isMoved, type Subject } from './subject';
import { endTour, goToStep } from './tour';
import { TourCard } from './TourCard';
import { useSpotlight } from './useSpotlight';
import { useValueWords } from './useValueWords';

/** Where numbers come from and how one’s own are passed on; and whether the move is to be kept. */
export function SourceStep({ subject }: { subject: Subject }) {
  const text = useTourText();
  const words = useControlText();
  const actions = useActions();
  const { key, override } = subject;
  const { label, inSentence } = useValueWords(subject);
  const grade = useApp((state) => state.scenario.provenance[key]!.grade);
  const isChanged = useApp((state) => isMoved(subject, state));
  useSpotlight(useMemo(() => [evidenceOf(key), '.top-bar .primary'], [key]));
  useEffect(() => {
    window.scrollTo(0, 0);
    showParameter(key);
  }, [key]);
  const takeBack = (): void => {
    if (override === undefined) actions.reset(key);
    else actions.applyChanges({ [key]: override });
    goToStep('restored');
  };
  return (
    <TourCard
      step="source"
      title={text.source.title}
      onBack={() => goToStep('change')}
      buttons={
        isChanged ? (
          <>
            <button type="button" className="button primary" onClick={() => endTour()}>
              {text.source.keep}
            </button>
            <button type="button" className="button" onClick={takeBack}>
              {text.source.takeBack}
            </button>
          </>
        ) : (
          <button type="button" className="button primary" onClick={() => endTour()}>
            {text.source.done}
          </button>
        )
      }
    >
      <p>
        <RichText
          text={
            parameterOfKey(key).kind === 'assumption'
              ? text.source.evidence({
                  label: inSentence,
                  grade: words.grades[grade].name,
                  explanation: words.grades[grade].explanation,
                })
              : text.source.lever({ label })
          }
        />
      </p>
      <p>
        <RichText text={text.source.share} />
      </p>
      <p className="tour-links">
        <PageLink page="sources" className="link touch">
          {text.source.sources}
        </PageLink>
        <PageLink page="method" at="glossary" className="link touch">
          {text.source.glossary}
        </PageLink>
      </p>
    </TourCard>
  );
}
