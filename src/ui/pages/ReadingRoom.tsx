import { useEffect, useLayoutEffect, type ComponentType } from 'react';
import type { PageId } from '../../share/view';
import { useText } from '../i18n/useText';
import { lazyPart } from '../lazyPart';
import { Notices } from '../panels/Notices';
import { StepNotice } from '../panels/StepNotice';
import { TopBar } from '../panels/TopBar';
import { VerdictAnnouncer } from '../panels/VerdictAnnouncer';
import { VerdictStrip } from '../panels/VerdictStrip';
import { useApp } from '../StoreContext';
import type { PageProps } from './pageProps';
import './reading.css';

const pages = {
  deeper: lazyPart('asked', async () => (await import('./DeeperPage')).DeeperPage),
  compare: lazyPart('asked', async () => (await import('./ComparePage')).ComparePage),
  library: lazyPart('asked', async () => (await import('./LibraryPage')).LibraryPage),
  checklist: lazyPart('asked', async () => (await import('./ChecklistPage')).ChecklistPage),
  route: lazyPart('asked', async () => (await import('./RoutePage')).RoutePage),
  rules: lazyPart('asked', async () => (await import('./RulesPage')).RulesPage),
  cases: lazyPart('asked', async () => (await import('./CasesPage')).CasesPage),
  partners: lazyPart('asked', async () => (await import('./PartnersPage')).PartnersPage),
  reasons: lazyPart('asked', async () => (await import('./ReasonsPage')).ReasonsPage),
  sources: lazyPart('asked', async () => (await import('./SourcesPage')).SourcesPage),
  method: lazyPart('asked', async () => (await import('./MethodPage')).MethodPage),
  report: lazyPart('asked', async () => (await import('./ReportPage')).ReportPage),
} as const satisfies Readonly<Record<Exclude<PageId, 'cockpit'>, ComponentType<PageProps & object>>>;

/** The pages that explain: what they say is of the scenario that is open, and its verdict stays in sight. */
export function ReadingRoom() {
  const text = useText();
  const { page, at } = useApp((state) => state.view);
  useEffect(() => {
    document.documentElement.lang = text.language;
  }, [text]);
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
  }, [page]);
  if (page === 'cockpit') return null;
  const Page = pages[page];
  return (
    <>
      <TopBar drawer={null} skipTo="reading" />
      <main id="reading" className="reading-room" tabIndex={-1}>
        <div className="reading-strip">
          <VerdictStrip />
        </div>
        <div className="reading-column">
          <Notices />
          <Page key={page} at={at} placeholder={<div className="reading-place" />} />
          <StepNotice />
        </div>
      </main>
      <VerdictAnnouncer />
    </>
  );
}
