import { useId } from 'react';
import type { Partners } from '../../../model/partners';

import { usePartnersText } from '../../i18n/usePartnersText';
import { ValuesNow } from '../guide/ValuesNow';
import { PageTitle } from '../PageTitle';
import type { PageProps } from '../pageProps';
import { usePlace } from '../usePlace';
import { KindChoice } from './KindChoice';
import { KindValues } from './KindValues';
import { Platforms } from './Platforms';
import '../guide/guide.css';
import '../partners.css';

/** Values through which rivals act on us. */
const rivalKeys = ['reachableShare', 'partnerSubstitution', 'lateEntryErosion', 'costRatioDrift'];

/** The page on partners, over its data. */
export function PartnersReading({ partners, at }: PageProps & { readonly partners: Partners }) {
  const text = usePartnersText();
  const words = text.partners;
  const rivals = useId();
  usePlace(at);
  return (
    <article className="reading guide partners-page">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      <p className="as-of">{text.guide.asOf({ date: text.format.date(partners.asOf) })}</p>
      <KindChoice partners={partners} />
      <KindValues kinds={partners.kinds} />
      <Platforms partners={partners} />
      <section aria-labelledby={rivals}>
        <h2 id={rivals} data-place="rivals" tabIndex={-1}>
          {words.rivals}
        </h2>
        <p className="how">{words.rivalsHow}</p>
        <ValuesNow keys={rivalKeys} label={words.rivals} withMeaning />
      </section>
    </article>
  );
}
