import { loadRulebook } from '../../state/explanations';
import { usePageData } from '../i18n/usePageData';
import { lazyPart } from '../lazyPart';
import type { PageProps } from './pageProps';

const RulesReading = lazyPart('later', async () => {
  const [{ RulesReading: Reading }, rulebook] = await Promise.all([
    import('./rules/RulesReading'),
    loadRulebook(),
  ]);
  return function InWords({ at }: PageProps) {
    const data = usePageData(rulebook, 'rules');
    return data === null ? <div className="reading-place" /> : <Reading rulebook={data} at={at} />;
  };
});

/** Which rules bind, since when, and what would be without each of them. */
export function RulesPage({ at }: PageProps) {
  return <RulesReading at={at} placeholder={<div className="reading-place" />} />;
}
