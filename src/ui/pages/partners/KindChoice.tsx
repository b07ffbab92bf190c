import { Fragment, useId } from 'react';
import type { PartnerKind, Partners } from '../../../model/partners';
import { usePartnersText } from '../../i18n/usePartnersText';
import { PageLink } from '../../PageLink';
import { problemWords } from '../../problemWords';
import { Citation } from '../guide/Citation';
import { NONE, useChoice } from '../guide/useChoice';

/** Platforms of a kind, which lead to their rows, and other firms of it. */
function Examples({ kind, partners }: { kind: PartnerKind; partners: Partners }) {
  const { and } = usePartnersText().partners;
  return (
    <>
      {kind.platforms.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && and}
          <PageLink page="partners" at={id}>
            {partners.platforms.find((platform) => platform.id === id)!.name}
          </PageLink>
        </Fragment>
      ))}
      {kind.platforms.length > 0 && kind.examples.length > 0 && and}
      {kind.examples.join(and)}
    </>
  );
}

/** The kinds of partner side by side; one of them, or none, is chosen. */
export function KindChoice({ partners }: { partners: Partners }) {
  const text = usePartnersText();
  const { partners: words, guide } = text;
  const { kinds } = partners;
  const { chosen, choose, chooseNone, refusal } = useChoice(kinds);
  const name = useId();
  return (
    <section>
      <fieldset className="kinds">
        <legend>
          <h2 data-place="kinds" tabIndex={-1}>
            {words.kinds}
          </h2>
        </legend>
        <p className="how">{words.kindsHow}</p>
        {refusal !== null && (
          <p className="warn" role="alert">
            {guide.refused({ problem: problemWords(refusal, text) })}
          </p>
        )}
        {chosen === null && <p className="own-values">{words.none}</p>}
        <label className="choice touch">
          <input
            type="radio"
            name={name}
            checked={chosen === NONE}
            aria-describedby={`${name}none`}
            onChange={() => chooseNone(words.noKindTitle)}
          />
          <span>
            {words.noKind}
            <small id={`${name}none`}>{words.noKindHow}</small>
          </span>
        </label>
        <div className="guide-columns">
          {kinds.map((kind) => (
            <div key={kind.id} className="kind">
              <h3 data-place={kind.id} tabIndex={-1}>
                <label className="choice touch">
                  <input
                    type="radio"
                    name={name}
                    checked={chosen === kind.id}
                    aria-describedby={`${name}${kind.id}`}
                    onChange={() => choose(kind)}
                  />
                  <span>{kind.title}</span>
                </label>
              </h3>
              <p id={`${name}${kind.id}`}>{kind.description}</p>
              <dl className="facts">
                <div>
                  <dt>{words.suits}</dt>
                  <dd>{kind.suits}</dd>
                </div>
                <div>
                  <dt>{words.watch}</dt>
                  <dd>{kind.watch}</dd>
                </div>
                <div>
                  <dt>{words.examples}</dt>
                  <dd>
                    <Examples kind={kind} partners={partners} />
                  </dd>
                </div>
              </dl>
              <Citation grade={kind.grade} sources={kind.sources} />
            </div>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
