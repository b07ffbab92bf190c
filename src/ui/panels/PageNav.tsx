import { useRef, useState } from 'react';
import { pageIds } from '../../share/view';
import { Icon } from '../Icon';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { PageLink } from '../PageLink';
import { useApp } from '../StoreContext';
import { useMediaQuery } from '../useMediaQuery';
import './pageNav.css';

const Popover = lazyPart('later', async () => (await import('../controls/Popover')).Popover);

function PageLinks({ onFollow }: { onFollow?: () => void }) {
  const text = useText();
  const current = useApp((state) => state.view.page);
  return (
    <nav className="page-nav" aria-label={text.pages.label}>
      <ul>
        {pageIds.map((page) => (
          <li key={page}>
            <PageLink
              page={page}
              className="touch"
              isCurrent={page === current}
              {...(onFollow === undefined ? {} : { onFollow })}
            >
              {text.pages[page]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages of Landfall: links where there is room, a menu of them where there is not. */
export function PageNav() {
  const text = useText();
  const hasRoom = useMediaQuery('(min-width: 1280px)');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  if (hasRoom) return <PageLinks />;
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button page-menu-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {text.pages.menu} <Icon name="chevron" />
      </button>
      {isOpen && (
        <Popover label={text.pages.label} anchor={button} onClose={() => setIsOpen(false)}>
          <PageLinks onFollow={close} />
        </Popover>
      )}
    </>
  );
}
