import { useId } from 'react';
import type { FilingKind } from '../../../model/filingRoute';
import { useRouteText } from '../../i18n/useRouteText';
import { Citation } from '../guide/Citation';

/** The filings there are, side by side. */
export function Filings({ filings }: { filings: readonly FilingKind[] }) {
  const { route: words } = useRouteText();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} data-place="filings" tabIndex={-1}>
        {words.filings}
      </h2>
      <div className="guide-columns">
        {filings.map(({ id, title, what, who, decides, takes, grade, sources }) => (
          <div key={id}>
            <h3>{title}</h3>
            <p>{what}</p>
            <dl className="facts">
              <div>
                <dt>{words.who}</dt>
                <dd>{who}</dd>
              </div>
              <div>
                <dt>{words.decides}</dt>
                <dd>{decides}</dd>
              </div>
              <div>
                <dt>{words.takes}</dt>
                <dd>{takes}</dd>
              </div>
            </dl>
            <Citation grade={grade} sources={sources} />
          </div>
        ))}
      </div>
    </section>
  );
}
