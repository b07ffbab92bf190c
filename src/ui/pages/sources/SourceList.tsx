import { memo, useState } from 'react';
import { useSourcesText } from '../../i18n/useSourcesText';
import { PageLink } from '../../PageLink';
import type { SourceUse } from './allSources';
import { SourceLine } from '../../controls/SourceLine';

/** Sources, each with the values that rest on it. */
export const SourceList = memo(function SourceList({ uses }: { uses: readonly SourceUse[] }) {
  return (
    <ul className="sources-list">
      {uses.map((use) => (
        <SourceItem key={use.key} use={use} />
      ))}
    </ul>
  );
});

function SourceItem({ use: { source, rows } }: { use: SourceUse }) {
  const { sources: words } = useSourcesText();
  const [isOpen, setIsOpen] = useState(false);
  const { locator: _place, ...whole } = source;
  return (
    <li>
      <p>
        <SourceLine source={rows.length === 1 ? source : whole} />
      </p>
      <button type="button" className="link touch" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.rests({ count: rows.length })}
        <span className="visually-hidden" lang="en">
          {words.restsOf({ title: source.title })}
        </span>
      </button>
      {isOpen && (
        <ul className="sources-resting">
          {rows.map(({ id, label }) => (
            <li key={id}>
              <PageLink page="sources" at={id}>
                {label}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
