import { useMethodText } from '../../i18n/useMethodText';
import { PlaceLink } from './PlaceLink';

/** A section as the contents name it. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly number?: string | undefined;
  readonly title: string;
}

interface ContentsProps {
  entries: readonly ContentsEntry[];
  /** The section that is being read. */
  current: string | null;
}

/** The sections of the page; beside the text where there is room, above it where there is not. */
export function Contents({ entries, current }: ContentsProps) {
  const text = useMethodText();
  return (
    <nav className="method-contents" aria-label={text.contents}>
      <h2>{text.contents}</h2>
      <ol>
        {entries.map(({ anchor, number, title }) => (
          <li key={anchor} className={anchor === current ? 'current' : undefined}>
            <span className="method-section-number">{number}</span>
            <PlaceLink at={anchor} className="link">
              {title}
            </PlaceLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
