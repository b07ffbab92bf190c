import { useEffect } from 'react';
import { foldControls } from '../focusParameter';
import { useTourText } from '../i18n/useTourText';
import type { Subject } from './subject';
import { endTour } from './tour';
import { TourCard } from './TourCard';
import { useValueWords } from './useValueWords';

/** The move is taken back. */
export function RestoredStep({ subject }: { subject: Subject }) {
  const text = useTourText();
  const { label, to } = useValueWords(subject);
  useEffect(() => foldControls(), []);
  return (
    <TourCard
      step="restored"
      title={text.restored.title}
      buttons={
        <button type="button" className="button primary" onClick={() => endTour()}>
          {text.close}
        </button>
      }
    >
      <p>{text.restored.body({ label, value: to })}</p>
    </TourCard>
  );
}
