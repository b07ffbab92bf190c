import { useRef, useState, type MouseEvent } from 'react';
import { Icon } from '../Icon';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { useApp } from '../StoreContext';
import { currentTheme, showTheme } from '../theme';
import { PageNav } from './PageNav';
import './topBar.css';
import './history.css';
import './pin.css';

const Changes = lazyPart('first', async () => (await import('./Changes')).Changes);
const HistoryControls = lazyPart('later', async () => (await import('./HistoryControls')).HistoryControls);
const LanguageSwitch = lazyPart('first', async () => (await import('./LanguageSwitch')).LanguageSwitch);
const PinControl = lazyPart('later', async () => (await import('./PinControl')).PinControl);
const SaveControl = lazyPart('later', async () => (await import('../library/SaveControl')).SaveControl);
const ScenarioPicker = lazyPart('later', async () => (await import('./ScenarioPicker')).ScenarioPicker);
const ShareDialog = lazyPart('later', async () => (await import('./ShareDialog')).ShareDialog);

interface TopBarProps {
  /** Opens and closes the controls where they are not always beside the page. */
  drawer: { readonly isOpen: boolean; readonly onTurn: () => void } | null;
  /** What the skip link leads to. */
  skipTo?: 'controls' | 'reading';
}

/** Who we are, which scenario is open and what was changed in it, colours and sharing. */
export function TopBar({ drawer, skipTo = 'controls' }: TopBarProps) {
  const text = useText();
  const scenario = useApp((state) => state.scenario);
  const [theme, setTheme] = useState(currentTheme);
  const [open, setOpen] = useState<'kinds' | 'share' | null>(null);
  const kinds = useRef<HTMLButtonElement>(null);
  const turnTheme = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    showTheme(next);
    setTheme(next);
  };
  const skip = (event: MouseEvent<HTMLAnchorElement>): void => {
    // The address holds the scenario.
    event.preventDefault();
    if (drawer?.isOpen === false) drawer.onTurn();
    else document.querySelector<HTMLElement>(event.currentTarget.hash)?.focus();
  };
  return (
    <header className="top-bar">
      <a className="skip link" href={`#${skipTo}`} onClick={skip}>
        {skipTo === 'controls' ? text.top.skip : text.pages.skip}
      </a>
      <div className="top-inner">
        <div className="brand">
          <svg width="20" height="18" viewBox="0 0 20 18" aria-hidden="true">
            <path
              d="M2.5 11L10 2.5L17.5 11"
              fill="none"
              stroke="var(--ink)"
              strokeWidth="2"
              strokeLinejoin="round"
              strokeLinecap="round"
            />
            <path
              d="M1.5 15.5q2.1-2 4.25 0t4.25 0t4.25 0t4.25 0"
              fill="none"
              stroke="var(--bifurcation)"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </svg>
          <span>{text.top.home}</span>
        </div>
        {drawer !== null && (
          <button
            type="button"
            className="button drawer-button"
            aria-expanded={drawer.isOpen}
            aria-controls="controls"
            onClick={drawer.onTurn}
          >
            <Icon name="sliders" /> {text.top.controls}
          </button>
        )}
        <div className="history-place">
          <HistoryControls />
        </div>
        <div className="save-place">
          <SaveControl />
        </div>
        <div className="scenario">
          <button
            ref={kinds}
            type="button"
            className="kind-button touch"
            aria-haspopup="dialog"
            aria-label={text.top.scenario({ title: scenario.title })}
            title={scenario.description}
            onClick={() => setOpen('kinds')}
          >
            <span>{scenario.title}</span> <Icon name="chevron" />
          </button>
          {/* The button that was pressed is gone. */}
          <Changes onReset={() => kinds.current?.focus()} />
        </div>
        <div className="pin-place">
          <PinControl />
        </div>
        <PageNav />
        <div className="language-place">
          <LanguageSwitch />
        </div>
        <button
          type="button"
          role="switch"
          className="theme-button touch"
          aria-checked={theme === 'dark'}
          aria-label={text.top.dark}
          title={text.top.dark}
          onClick={turnTheme}
        >
          <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
            <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor" />
          </svg>
        </button>
        <button
          type="button"
          className="button primary"
          aria-haspopup="dialog"
          onClick={() => setOpen('share')}
        >
          {text.top.share}
        </button>
      </div>
      {open === 'kinds' && <ScenarioPicker onClose={() => setOpen(null)} />}
      {open === 'share' && <ShareDialog onClose={() => setOpen(null)} />}
    </header>
  );
}
