import { useState } from 'react';
import { Icon } from '../Icon';
import { usePinText } from '../i18n/usePinText';
import { PageLink } from '../PageLink';
import { useActions, useApp } from '../StoreContext';

/** Puts the inputs on screen aside as A; says so while something is, with the way to the page that compares. */
export function PinControl() {
  const words = usePinText();
  const actions = useActions();
  const isPinned = useApp((state) => state.pinned !== null);
  const isCompared = useApp((state) => state.view.page === 'compare');
  const name = useApp((state) => state.inputs.name ?? state.scenario.title);
  const [said, setSaid] = useState('');
  const pin = isPinned ? words.pinAgain : words.pin;
  return (
    <>
      <button
        type="button"
        className="pin-button"
        aria-label={pin}
        title={pin}
        onClick={() => {
          actions.pinAsA();
          setSaid(words.pinned({ name }));
        }}
      >
        <Icon name="pin" size={16} />
      </button>
      {isPinned && !isCompared && (
        <PageLink page="compare" className="link pin-link" label={words.compare}>
          <span className="pin-short">{words.short}</span>
          <span className="pin-long">{words.isPinned}</span>
        </PageLink>
      )}
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
