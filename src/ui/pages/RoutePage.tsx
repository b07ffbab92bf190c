import { loadFilingRoute } from '../../state/explanations';
import { usePageData } from '../i18n/usePageData';
import { lazyPart } from '../lazyPart';
import type { PageProps } from './pageProps';

const RouteReading = lazyPart('later', async () => {
  const [{ RouteReading: Reading }, route] = await Promise.all([
    import('./route/RouteReading'),
    loadFilingRoute(),
  ]);
  return function InWords({ at }: PageProps) {
    const data = usePageData(route, 'filing');
    return data === null ? <div className="reading-place" /> : <Reading route={data} at={at} />;
  };
});

/** How would we get a licence: the filings, the decisions on the way, and the stages. */
export function RoutePage({ at }: PageProps) {
  return <RouteReading at={at} placeholder={<div className="reading-place" />} />;
}
