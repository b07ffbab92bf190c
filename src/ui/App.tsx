import { useEffect, useRef } from 'react';
import type { AppStore } from '../state/store';
import { timelineHeight } from './charts/LaunchTimeline';
import { Rail } from './controls/Rail';
import { useText } from './i18n/TextContext';
import { CashPanel } from './panels/CashPanel';
import { ControlSheet } from './panels/ControlSheet';
import { LaunchPanel } from './panels/LaunchPanel';
import { Notices } from './panels/Notices';
import { RunFacts } from './panels/RunFacts';
import { Strategies } from './panels/Strategies';
import { TopBar } from './panels/TopBar';
import { Verdict } from './panels/Verdict';
import { VerdictAnnouncer } from './panels/VerdictAnnouncer';
import { VerdictStrip } from './panels/VerdictStrip';
import type { RailPart } from './parameterGroups';
import { StoreContext } from './StoreContext';
import { restoreTheme } from './theme';
import { useDrawer } from './useDrawer';
import { useIsOutOfSight } from './useIsOutOfSight';
import { useMediaQuery } from './useMediaQuery';
import './cockpit.css';

restoreTheme();

/** The page, over a store that runs the simulation. */
export function App({ store }: { store: AppStore }) {
  return (
    <StoreContext value={store}>
      <Cockpit />
    </StoreContext>
  );
}

const allParts: readonly RailPart[] = ['decisive', 'choose', 'value', 'world'];
/** Height of the cash fan where the timeline is not beside it. */
const FAN_HEIGHT = 264;

function Cockpit() {
  const text = useText();
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const isMedium = useMediaQuery('(min-width: 768px) and (max-width: 1179px)');
  const isWide = useMediaQuery('(min-width: 1440px)');
  const controls = useRef<HTMLElement>(null);
  const drawer = useDrawer(isMedium, controls);
  const [verdictRef, isVerdictGone] = useIsOutOfSight();
  const timelineSize = timelineHeight([]);
  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text]);

  return (
    <>
      <TopBar drawer={isMedium ? drawer : null} />
      <main className={`cockpit ${drawer.isOpen ? 'has-drawer' : ''}`}>
        <div className="strip-place">{(isVerdictGone || drawer.isOpen) && !isNarrow && <VerdictStrip />}</div>
        <div className="cockpit-top">
          <Notices />
          <div ref={verdictRef}>
            <Verdict />
          </div>
          <Strategies isNarrow={isNarrow} />
        </div>
        {isNarrow ? (
          <ControlSheet />
        ) : (
          <section ref={controls} id="controls" className="rail" aria-label={text.rail.title} tabIndex={-1}>
            <Rail parts={allParts} />
          </section>
        )}
        <div className="cockpit-charts">
          <div className="chart-pair">
            <CashPanel height={isWide ? timelineSize : FAN_HEIGHT} />
            <LaunchPanel />
          </div>
          <RunFacts />
        </div>
      </main>
      <VerdictAnnouncer />
    </>
  );
}
