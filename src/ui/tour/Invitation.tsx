import { Icon } from '../Icon';
import { useTourText } from '../i18n/useTourText';
import { answerInvitation } from './invitation';
import { beginTour } from './tour';

/** Offers the tour to whoever is here for the first time, in a line. */
export function Invitation() {
  const text = useTourText();
  return (
    <>
      <span>{text.newHere}</span>
      <button type="button" className="link touch" onClick={beginTour}>
        {text.invite}
      </button>
      <button
        type="button"
        className="control-icon"
        aria-label={text.decline}
        title={text.decline}
        onClick={() => {
          answerInvitation(false);
          document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
        }}
      >
        <Icon name="close" />
      </button>
    </>
  );
}
