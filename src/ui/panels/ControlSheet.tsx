import { useState } from 'react';
import { PathMark } from '../charts/PathMark';
import { Icon } from '../Icon';
import { useText } from '../i18n/useText';
import { LazyRail } from '../LazyRail';
import { parameterOfKey } from '../../model/values';
import { useOpener } from '../focusParameter';
import { parameterGroups, type RailPart } from '../parameterGroups';
import { useShownVerdict } from './useShownVerdict';
import { leadInWords } from './VerdictStrip';
import './controlSheet.css';

type Tab = 'decisive' | 'choose' | 'world';

const parts: Readonly<Record<Tab, readonly RailPart[]>> = {
  decisive: ['decisive'],
  choose: ['choose', 'value'],
  world: ['world'],
};
const tabs: readonly Tab[] = ['decisive', 'choose', 'world'];

/** The controls on a phone: a sheet at the bottom whose handle shows the lead while a slider moves it. */
export function ControlSheet() {
  const text = useText();
  const shown = useShownVerdict();
  const [isOpen, setIsOpen] = useState(false);
  const [tab, setTab] = useState<Tab>('decisive');
  useOpener(
    (key) => {
      const { id } = parameterOfKey(key);
      const part = parameterGroups.find(({ parameters }) => parameters.includes(id))?.part;
      const own = tabs.find((name) => part !== undefined && parts[name].includes(part));
      if (own === undefined) return;
      setTab(own);
      setIsOpen(true);
    },
    () => setIsOpen(false),
  );
  const [lead, error] = shown === null ? [text.rail.sheet, ''] : leadInWords(shown, text);
  const leader = shown === null || shown.verdict.tied.length > 0 ? null : shown.verdict.ranking[0];
  const choose = (next: Tab): void => {
    setTab(next);
    setIsOpen(true);
  };
  return (
    <section
      id="controls"
      className={`sheet ${isOpen ? 'is-open' : ''}`}
      aria-label={text.rail.title}
      tabIndex={-1}
    >
      <button
        type="button"
        className={`sheet-handle ${leader ?? ''}`}
        aria-expanded={isOpen}
        aria-label={isOpen ? text.rail.close : text.rail.open}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="sheet-lead">
          {leader !== null && <PathMark path={leader} />} {lead}
        </span>
        <span className="sheet-error">{error}</span>
        <Icon name="chevron" />
      </button>
      <div className="sheet-tabs" role="tablist" aria-label={text.rail.title}>
        {tabs.map((id, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            className="touch"
            aria-selected={tab === id}
            aria-controls={isOpen ? 'sheet-panel' : undefined}
            tabIndex={tab === id ? 0 : -1}
            onClick={() => choose(id)}
            onKeyDown={(event) => {
              const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
              if (by === 0) return;
              const next = tabs[(index + by + tabs.length) % tabs.length]!;
              choose(next);
              document.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
            }}
          >
            {text.rail.tabs[id]}
          </button>
        ))}
      </div>
      {isOpen && (
        <div id="sheet-panel" className="sheet-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          <LazyRail key={tab} parts={parts[tab]} />
        </div>
      )}
    </section>
  );
}
