import { useRef, useState } from 'react';
import { backgroundPages, workingPages } from '../../share/view';
import { Icon } from '../Icon';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { useApp } from '../StoreContext';
import { useMediaQuery } from '../useMediaQuery';
import { PageItems } from './PageItems';
import './pageNav.css';

const PageMenu = lazyPart('later', async () => (await import('./PageMenu')).PageMenu);

/** The pages of Landfall: where there is room, links to those that one works on and a menu of the others; else a menu of all. */
export function PageNav() {
  const { pages: words } = useText();
  const current = useApp((state) => state.view.page);
  const hasRoom = useMediaQuery('(min-width: 1280px)');
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const name = hasRoom ? words.background : words.menu;
  const inside = hasRoom ? backgroundPages.find((page) => page === current) : undefined;
  const menu = (
    <>
      <button
        ref={button}
        type="button"
        className={hasRoom ? 'page-menu-button' : 'button page-menu-button'}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-current={inside && true}
        title={name}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span data-name={name}>{inside ? words[inside] : name}</span> <Icon name="chevron" />
      </button>
      {isOpen && (
        <PageMenu isWhole={!hasRoom} label={name} anchor={button} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
  return hasRoom ? (
    <nav className="page-nav" aria-label={words.label}>
      <ul>
        <PageItems pages={workingPages} />
        <li>{menu}</li>
      </ul>
    </nav>
  ) : (
    menu
  );
}
