import { loadFilingRoute } from '../../state/explanations';
import { lazyPart } from '../lazyPart';
import type { PageProps } from './pageProps';

const RouteReading = lazyPart('later', async () => {
  const [{ RouteReading: Reading }, route] = await Promise.all([
    import('./route/RouteReading'),
    loadFilingRoute(),
  ]);
  return ({ at }: PageProps) => <Reading route={route} at={at} />;
});

/** How would we get a licence: the filings, the decisions on the way, and the stages. */
export function RoutePage({ at }: PageProps) {
  return <RouteReading at={at} placeholder={<div className="reading-place" />} />;
}
