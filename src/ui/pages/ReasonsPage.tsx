import { loadReasons } from '../../state/explanations';
import { usePageData } from '../i18n/usePageData';
import { lazyPart } from '../lazyPart';

interface ReasonsPageProps {
  /** A reason or a correction that is wanted. */
  at: string | null;
}

const ReasonsReading = lazyPart('later', async () => {
  const [{ ReasonsReading: Reading }, reasons] = await Promise.all([
    import('./reasons/ReasonsReading'),
    loadReasons(),
  ]);
  return function InWords({ at }: ReasonsPageProps) {
    const data = usePageData(reasons, 'reasons');
    return data === null ? <div className="reading-place" /> : <Reading data={data} at={at} />;
  };
});

/** The eleven reasons why foreign services stay away, what each weighs here, and what is often misquoted of them. */
export function ReasonsPage({ at }: ReasonsPageProps) {
  return <ReasonsReading at={at} placeholder={<div className="reading-place" />} />;
}
