import { loadPartners } from '../../state/explanations';
import { usePageData } from '../i18n/usePageData';
import { lazyPart } from '../lazyPart';
import type { PageProps } from './pageProps';

const PartnersReading = lazyPart('later', async () => {
  const [{ PartnersReading: Reading }, partners] = await Promise.all([
    import('./partners/PartnersReading'),
    loadPartners(),
  ]);
  return function InWords({ at }: PageProps) {
    const data = usePageData(partners, 'partners');
    return data === null ? <div className="reading-place" /> : <Reading partners={data} at={at} />;
  };
});

/** Who could carry us in: kinds of partner to choose from, the domestic platforms, and what rivals do to us. */
export function PartnersPage({ at }: PageProps) {
  return <PartnersReading at={at} placeholder={<div className="reading-place" />} />;
}
