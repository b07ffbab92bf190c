import { useEffect, useRef, type RefObject } from 'react';
import { valueKeys } from '../model/values';
import type { AppStore } from '../state/store';
import { timelineHeight } from './charts/room';
import { TORNADO_PLACE } from './charts/tornadoRoom';
import { Boundary } from './faults/Boundary';
import { focusParameter, useOpener } from './focusParameter';
import { Further } from './Further';
import { useText } from './i18n/useText';
import { lazyPart } from './lazyPart';
import { LazyRail } from './LazyRail';
import { Once } from './Once';
import { CashPanel } from './panels/CashPanel';
import { LaunchPanel } from './panels/LaunchPanel';
import { Strategies } from './panels/Strategies';
import { TopBar } from './panels/TopBar';
import { Verdict } from './panels/Verdict';
import type { RailPart } from './parameterGroups';
import { StoreContext, useActions, useApp } from './StoreContext';
import { restoreTheme } from './theme';
import { useInvitation } from './tour/invitation';
import { useDrawer } from './useDrawer';
import { useIsOutOfSight } from './useIsOutOfSight';
import { useMediaQuery } from './useMediaQuery';
import { useReturn } from './useReturn';
import './cockpit.css';

const AnalysesProblem = lazyPart(
  'later',
  async () => (await import('./panels/AnalysesProblem')).AnalysesProblem,
);
const BooksPanel = lazyPart('later', async () => (await import('./panels/BooksPanel')).BooksPanel);
const ControlSheet = lazyPart('first', async () => (await import('./panels/ControlSheet')).ControlSheet);
const CostPanels = lazyPart('later', async () => (await import('./panels/CostPanels')).CostPanels);
const InPageNote = lazyPart('asked', async () => (await import('./faults/InPageNote')).InPageNote);
const FileOpener = lazyPart('later', async () => (await import('./files/FileOpener')).FileOpener);
const MapPanel = lazyPart('later', async () => (await import('./panels/MapPanel')).MapPanel);
const NewVersion = lazyPart('rest', async () => (await import('./offline/NewVersion')).NewVersion);
const Notices = lazyPart('later', async () => (await import('./panels/Notices')).Notices);
const RunFacts = lazyPart('later', async () => (await import('./panels/RunFacts')).RunFacts);
const RiskAppetite = lazyPart('later', async () => (await import('./panels/RiskAppetite')).RiskAppetite);
const SameWorlds = lazyPart('later', async () => (await import('./panels/SameWorlds')).SameWorlds);
const ReadingRoom = lazyPart('later', async () => (await import('./pages/ReadingRoom')).ReadingRoom);
const StepNotice = lazyPart('later', async () => (await import('./panels/StepNotice')).StepNotice);
const TornadoPanel = lazyPart('later', async () => (await import('./panels/TornadoPanel')).TornadoPanel);
const Tour = lazyPart('asked', async () => (await import('./tour/Tour')).Tour);
const VerdictAnnouncer = lazyPart(
  'later',
  async () => (await import('./panels/VerdictAnnouncer')).VerdictAnnouncer,
);
const VerdictStrip = lazyPart('later', async () => (await import('./panels/VerdictStrip')).VerdictStrip);

restoreTheme();

/** The page, over a store that runs the simulation. */
export function App({ store }: { store: AppStore }) {
  return (
    <StoreContext value={store}>
      <Page />
    </StoreContext>
  );
}

function Page() {
  const isCockpit = useApp((state) => state.view.page === 'cockpit');
  const leftAt = useRef<number | null>(null);
  return (
    <>
      {isCockpit ? <Cockpit leftAt={leftAt} /> : <ReadingRoom />}
      <FileOpener />
      <NewVersion />
    </>
  );
}

const allParts: readonly RailPart[] = ['decisive', 'choose', 'value', 'world'];
/** Height of the cash fan where the timeline is not beside it. */
const FAN_HEIGHT = 264;
/** Room held for the strategy map, for costs and barriers, and for the books until they are here. */
const MAP_PLACE = 520;
const COST_PLACE = 620;
const BOOKS_PLACE = 520;
/** Room held for the parts about risk until they are here. */
const RISK_PLACE = 760;

function Cockpit({ leftAt }: { leftAt: RefObject<number | null> }) {
  const text = useText();
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const isMedium = useMediaQuery('(min-width: 768px) and (max-width: 1179px)');
  const isWide = useMediaQuery('(min-width: 1440px)');
  const controls = useRef<HTMLElement>(null);
  const drawer = useDrawer(isMedium, controls);
  useOpener(() => isMedium && drawer.onOpen(), drawer.onClose);
  const [verdictRef, isVerdictGone] = useIsOutOfSight();
  const timelineSize = timelineHeight([]);
  const main = useRef<HTMLElement>(null);
  useReturn(main, leftAt);
  const { at } = useApp((state) => state.view);
  const actions = useActions();
  const title = useApp((state) => state.inputs.name ?? state.scenario.title);
  const hasNotices = useApp((state) => state.notices.length > 0);
  const hasStep = useApp((state) => state.step !== null);
  const hasProblem = useApp((state) => state.analyses.problem !== null);
  const worksInPage = useApp((state) => state.worksInPage);
  const isTouring = useInvitation((state) => state.isTouring);
  const isComplete = useApp((state) => state.shown?.isComplete === true);
  useEffect(() => {
    document.documentElement.lang = text.language;
    document.title = text.pages.documentTitle({ title });
  }, [text, title]);
  useEffect(() => {
    if (at === null) return;
    if (valueKeys.includes(at)) focusParameter(at);
    else void import('./chartPlaces').then(({ bringChart }) => bringChart(at, text));
    actions.openPage('cockpit');
  }, [actions, at, text]);

  return (
    <>
      <Boundary>
        <TopBar drawer={isMedium ? drawer : null} />
      </Boundary>
      <main ref={main} className={`cockpit ${drawer.isOpen ? 'has-drawer' : ''}`} tabIndex={-1}>
        <div className="strip-place">{(isVerdictGone || drawer.isOpen) && !isNarrow && <VerdictStrip />}</div>
        <div className="cockpit-top">
          <Once isNeeded={hasNotices}>
            <Notices />
          </Once>
          <Once isNeeded={hasStep}>
            <StepNotice />
          </Once>
          <Once isNeeded={worksInPage}>
            <InPageNote />
          </Once>
          <div ref={verdictRef}>
            <Boundary>
              <Verdict />
            </Boundary>
          </div>
          {isTouring && <Tour />}
          <Boundary>
            <Strategies isNarrow={isNarrow} />
          </Boundary>
        </div>
        {isNarrow ? (
          <ControlSheet />
        ) : (
          <section ref={controls} id="controls" className="rail" aria-label={text.rail.title} tabIndex={-1}>
            <LazyRail parts={allParts} />
          </section>
        )}
        <div className="cockpit-charts">
          <div className="chart-pair">
            <Boundary>
              <CashPanel height={isWide ? timelineSize : FAN_HEIGHT} />
            </Boundary>
            <Boundary>
              <LaunchPanel />
            </Boundary>
          </div>
          <Once isNeeded={hasProblem}>
            <AnalysesProblem />
          </Once>
          <Further titles={[text.further.tornado, text.further.map]} place={TORNADO_PLACE}>
            <TornadoPanel placeholder={<div style={{ height: TORNADO_PLACE }} />} />
            <MapPanel placeholder={<div style={{ height: MAP_PLACE }} />} />
          </Further>
          <Further titles={[text.further.sameWorlds, text.further.appetite]} place={RISK_PLACE}>
            <SameWorlds placeholder={<div style={{ height: RISK_PLACE }} />} />
            <RiskAppetite placeholder={<div style={{ height: RISK_PLACE }} />} />
          </Further>
          <Further
            titles={[text.further.complianceTax, text.further.losses, text.further.barriers]}
            place={COST_PLACE}
          >
            <CostPanels placeholder={<div style={{ height: COST_PLACE }} />} />
          </Further>
          <Further titles={[text.further.books]} place={BOOKS_PLACE}>
            <BooksPanel placeholder={<div style={{ height: BOOKS_PLACE }} />} />
          </Further>
          <Once isNeeded={isComplete}>
            <RunFacts />
          </Once>
        </div>
      </main>
      <VerdictAnnouncer />
    </>
  );
}
