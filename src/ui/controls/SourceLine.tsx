import type { Source } from '../../model/dataReader';

import { useControlText } from '../i18n/useControlText';
import './sourceLine.css';

/** A source, a link where it has an address, with the place in it and its date. */
export function SourceLine({ source: { title, url, date: dated, locator } }: { source: Source }) {
  const { evidence, format } = useControlText();
  // Titles stay as their publishers gave them.
  return (
    <>
      <cite lang="en">
        {url === undefined ? (
          title
        ) : (
          <a className="link" href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        )}
      </cite>{' '}
      <span className="source-date">
        {locator === undefined ? format.date(dated) : evidence.located({ locator, date: format.date(dated) })}
      </span>
    </>
  );
}

interface SourceLinesProps {
  sources: readonly Source[];
  /** What the list is called. */
  label: string;
}

/** Sources as a list. */
export function SourceLines({ sources, label }: SourceLinesProps) {
  return (
    <ul aria-label={label}>
      {sources.map((source) => (
        <li key={`${source.title} ${source.locator}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
