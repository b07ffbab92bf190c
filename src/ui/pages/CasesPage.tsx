import { loadCases } from '../../state/explanations';
import { usePageData } from '../i18n/usePageData';
import { lazyPart } from '../lazyPart';
import type { PageProps } from './pageProps';

const CasesReading = lazyPart('later', async () => {
  const [{ CasesReading: Reading }, cases] = await Promise.all([import('./cases/CasesReading'), loadCases()]);
  return function InWords({ at }: PageProps) {
    const data = usePageData(cases, 'cases');
    return data === null ? <div className="reading-place" /> : <Reading data={data} at={at} />;
  };
});

/** What became of others, and whether the model would have said so: the cases of history replayed. */
export function CasesPage({ at }: PageProps) {
  return <CasesReading at={at} placeholder={<div className="reading-place" />} />;
}
