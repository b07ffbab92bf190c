import { Fragment, useId, useState } from 'react';
import type { PartnerKind } from '../../../model/partners';
import type { Value, ValueKey } from '../../../model/values';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { TableExport } from '../../exports/LazyTableExport';
import { usePartnersText } from '../../i18n/usePartnersText';
import { Icon } from '../../Icon';
import { PageLink } from '../../PageLink';
import { useApp } from '../../StoreContext';
import { ValueReason } from '../guide/ValueReason';
import { chosenOf } from '../guide/useChoice';
import { nameOfValue, plainCentre, unitOf } from '../../valueWords';

/** Keys that any of the kinds sets, in the order in which they come. */
function keysOf(kinds: readonly PartnerKind[]): readonly ValueKey[] {
  return [...new Set(kinds.flatMap(({ values }) => Object.keys(values)))];
}

function differ(a: Value, b: Value | undefined): boolean {
  return b !== undefined && JSON.stringify(a) !== JSON.stringify(b);
}

/** What each kind of partner sets, beside what the scenario says; each row unfolds to the reasons. */
export function KindValues({ kinds }: { kinds: readonly PartnerKind[] }) {
  const text = usePartnersText();
  const words = text.partners;
  const { values } = useApp((state) => state.scenario);
  const chosen = useApp((state) => chosenOf(state, kinds));
  const keys = keysOf(kinds);
  const [open, setOpen] = useState<readonly ValueKey[]>([]);
  const heading = useId();
  const toggle = (key: ValueKey): void =>
    setOpen(open.includes(key) ? open.filter((other) => other !== key) : [...open, key]);
  const isAllOpen = open.length === keys.length;
  return (
    <section aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading} data-place="values" tabIndex={-1}>
          {words.sets}
        </h2>
        <button
          type="button"
          className="link touch"
          aria-pressed={isAllOpen}
          onClick={() => setOpen(isAllOpen ? [] : keys)}
        >
          {isAllOpen ? words.hideAll : words.showAll}
        </button>
        <TableExport />
      </div>
      <p className="how">{words.setsHow}</p>
      <table className="partner-values" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{text.guide.value}</th>
            <th scope="col">{text.guide.scenario}</th>
            {kinds.map(({ id, title }) => (
              <th key={id} scope="col" className={id === chosen ? 'is-chosen' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => {
            const isOpen = open.includes(key);
            const name = nameOfValue(key, text);
            const row = `${heading}${key}`;
            return (
              <Fragment key={key}>
                <tr className={isOpen ? 'is-open' : undefined}>
                  <th scope="row">
                    <div className="value-name">
                      <button
                        type="button"
                        className="unfold"
                        aria-label={words.whyValue({ label: name })}
                        aria-expanded={isOpen}
                        aria-controls={isOpen ? row : undefined}
                        onClick={() => toggle(key)}
                      >
                        <Icon name="chevron" />
                      </button>
                      <PageLink page="cockpit" at={key}>
                        {name}
                      </PageLink>{' '}
                      <span className="unit">{unitOf(key, text)}</span>
                    </div>
                  </th>
                  <td>{plainCentre(key, values[key]!, text)}</td>
                  {kinds.map(({ id, values: own, provenance }) => {
                    const value = own[key];
                    return (
                      <td key={id} className={id === chosen ? 'is-chosen' : undefined}>
                        {value !== undefined && (
                          <span className="valued">
                            <span className={differ(value, values[key]) ? 'differs' : undefined}>
                              {plainCentre(key, value, text)}
                            </span>
                            <EvidenceDot grade={provenance[key]!.grade} />
                            <span className="visually-hidden">
                              {text.grades[provenance[key]!.grade].name}
                            </span>
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
                {isOpen && (
                  <tr id={row}>
                    <td colSpan={2 + kinds.length} className="partner-reasons">
                      <ul>
                        {kinds
                          .filter(({ values: own }) => own[key] !== undefined)
                          .map((kind) => (
                            <li key={kind.id}>
                              <h3>{kind.title}</h3>
                              <ValueReason choice={kind} valueKey={key} />
                            </li>
                          ))}
                      </ul>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
