import { useId } from 'react';
import type { Partners, Platform } from '../../../model/partners';

import { TableExport } from '../../exports/LazyTableExport';
import { usePartnersText } from '../../i18n/usePartnersText';
import { useMediaQuery } from '../../useMediaQuery';
import { Citation } from '../guide/Citation';

function PlatformName({ platform: { name, nativeName, developer } }: { platform: Platform }) {
  return (
    <>
      <span className="platform-name">{name}</span>{' '}
      <span className="native" lang="zh">
        {nativeName}
      </span>{' '}
      <span className="developer">{developer}</span>
    </>
  );
}

function Alternatives({ platform: { alternativeTo } }: { platform: Platform }) {
  const { partners: words } = usePartnersText();
  return alternativeTo.length === 0 ? (
    <span className="nothing">{words.noAlternative}</span>
  ) : (
    alternativeTo.join(words.and)
  );
}

/** Figures from the newest to the oldest, each with its date and who says so. */
function ReachList({ platform: { reach } }: { platform: Platform }) {
  const { partners: words, format } = usePartnersText();
  if (reach.length === 0) return <span className="nothing">{words.noReach}</span>;
  return (
    <ul className="reach">
      {reach.toReversed().map(({ figure, date: counted, grade, sources }) => (
        <li key={`${figure} ${counted}`}>
          {figure} <span className="counted">{format.date(counted)}</span>
          <Citation grade={grade} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

function PlatformNote({ platform: { note, grade, sources } }: { platform: Platform }) {
  return (
    <div className="platform-note">
      <p>{note}</p>
      <Citation grade={grade} sources={sources} />
    </div>
  );
}

function PlatformTable({ platforms, label }: { platforms: readonly Platform[]; label: string }) {
  const { partners: words } = usePartnersText();
  return (
    <table className="platforms" aria-labelledby={label}>
      <thead>
        <tr>
          {[words.platform, words.strength, words.useCase, words.alternativeTo, words.reach].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {platforms.map((platform) => (
        <tbody key={platform.id}>
          <tr>
            <th scope="row" data-place={platform.id} tabIndex={-1}>
              <PlatformName platform={platform} />
            </th>
            <td>{platform.strength}</td>
            <td>{platform.useCase}</td>
            <td>
              <Alternatives platform={platform} />
            </td>
            <td rowSpan={2}>
              <ReachList platform={platform} />
            </td>
          </tr>
          <tr>
            <td colSpan={4}>
              <PlatformNote platform={platform} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function PlatformList({ platforms }: { platforms: readonly Platform[] }) {
  const { partners: words } = usePartnersText();
  return (
    <ul className="platforms">
      {platforms.map((platform) => (
        <li key={platform.id}>
          <h3 data-place={platform.id} tabIndex={-1}>
            <PlatformName platform={platform} />
          </h3>
          <dl className="facts">
            <div>
              <dt>{words.strength}</dt>
              <dd>{platform.strength}</dd>
            </div>
            <div>
              <dt>{words.useCase}</dt>
              <dd>{platform.useCase}</dd>
            </div>
            <div>
              <dt>{words.alternativeTo}</dt>
              <dd>
                <Alternatives platform={platform} />
              </dd>
            </div>
            <div>
              <dt>{words.reach}</dt>
              <dd>
                <ReachList platform={platform} />
              </dd>
            </div>
          </dl>
          <PlatformNote platform={platform} />
        </li>
      ))}
    </ul>
  );
}

/** The domestic platforms: a table, or one below the other where that has no room. */
export function Platforms({ partners: { platforms } }: { partners: Partners }) {
  const { partners: words } = usePartnersText();
  const isNarrow = useMediaQuery('(max-width: 899px)');
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading} data-place="platforms" tabIndex={-1}>
          {words.platforms}
        </h2>
        {!isNarrow && <TableExport />}
      </div>
      <p className="how">{words.platformsHow}</p>
      {isNarrow ? (
        <PlatformList platforms={platforms} />
      ) : (
        <PlatformTable platforms={platforms} label={heading} />
      )}
    </section>
  );
}
