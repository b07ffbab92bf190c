import { useState } from 'react';
import { Icon } from '../Icon';
import { useText } from '../i18n/TextContext';
import { lazyPart } from '../lazyPart';
import { useActions, useApp } from '../StoreContext';
import { currentTheme, showTheme } from '../theme';
import './topBar.css';

const ShareDialog = lazyPart('later', async () => (await import('./ShareDialog')).ShareDialog);

interface TopBarProps {
  /** Opens and closes the controls where they are not always beside the page. */
  drawer: { readonly isOpen: boolean; readonly onTurn: () => void } | null;
}

/** Who we are, which scenario is open and what was changed in it, colours and sharing. */
export function TopBar({ drawer }: TopBarProps) {
  const text = useText();
  const actions = useActions();
  const titles = useApp((state) => state.titles);
  const scenario = useApp((state) => state.scenario);
  const changes = useApp((state) => Object.keys(state.inputs.overrides).length);
  const [theme, setTheme] = useState(currentTheme);
  const [isSharing, setIsSharing] = useState(false);
  const turnTheme = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    showTheme(next);
    setTheme(next);
  };
  return (
    <header className="top-bar">
      <div className="top-inner">
        <a className="skip link" href="#controls" onClick={skipToControls}>
          {text.top.skip}
        </a>
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
        <div className="scenario">
          {titles.length > 1 ? (
            <span className="scenario-choice">
              <select
                className="touch"
                aria-label={text.top.scenario}
                value={scenario.id}
                title={scenario.description}
                onChange={(event) => actions.openScenario(event.currentTarget.value)}
              >
                {titles.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
              <Icon name="chevron" />
            </span>
          ) : (
            <strong>{scenario.title}</strong>
          )}
          <span className="changes">{text.top.changes(changes)}</span>
          {changes > 0 && (
            <button type="button" className="link touch" onClick={() => actions.resetAll()}>
              {text.top.resetAll}
            </button>
          )}
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
          onClick={() => setIsSharing(true)}
        >
          {text.top.share}
        </button>
      </div>
      {isSharing && <ShareDialog onClose={() => setIsSharing(false)} />}
    </header>
  );
}

/** Moves the focus without writing to the address, whose fragment holds the scenario. */
function skipToControls(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#controls')?.focus();
}
