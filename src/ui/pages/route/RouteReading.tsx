import { useId } from 'react';
import type { FilingRoute } from '../../../model/filingRoute';

import { useRouteText } from '../../i18n/useRouteText';
import { PageLink } from '../../PageLink';
import { LaunchPanel } from '../../panels/LaunchPanel';
import { Citation } from '../guide/Citation';
import { PageTitle } from '../PageTitle';
import type { PageProps } from '../pageProps';
import { usePlace } from '../usePlace';
import { ChosenRoute } from './ChosenRoute';
import { Filings } from './Filings';
import { Question } from './Question';
import { Stages } from './Stages';
import '../guide/guide.css';
import '../route.css';

/** The page on the route to a licence, over its data. */
export function RouteReading({ route, at }: PageProps & { readonly route: FilingRoute }) {
  const { route: words, format } = useRouteText();
  const notes = useId();
  usePlace(at);
  return (
    <article className="reading guide route-page">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      <p className="as-of">{words.asOf({ date: format.date(route.asOf) })}</p>
      <nav className="contents" aria-label={words.contents}>
        <ul>
          {(['filings', 'questions', 'launch', 'stages', 'notes'] as const).map((part) => (
            <li key={part}>
              <PageLink page="route" at={part} className="link touch">
                {words.parts[part]}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <Filings filings={route.filings} />
      <section aria-labelledby={`${notes}walk`}>
        <h2 id={`${notes}walk`} data-place="questions" tabIndex={-1}>
          {words.walk}
        </h2>
        <p className="how">{words.walkHow}</p>
        {route.questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </section>
      <ChosenRoute />
      <LaunchPanel />
      <Stages stages={route.stages} />
      <section aria-labelledby={notes}>
        <h2 id={notes} data-place="notes" tabIndex={-1}>
          {words.notes}
        </h2>
        <ul className="statements notes">
          {route.notes.map(({ text, grade, sources }) => (
            <li key={text}>
              <p>{text}</p>
              <Citation grade={grade} sources={sources} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
