import { useId, useState } from 'react';
import type { Reason } from '../../../model/reasons';
import { entryPaths } from '../../../model/parameters';
import { barrierRows } from '../../charts/barrierRows';
import { PathMark } from '../../charts/PathMark';
import { TableExport } from '../../exports/LazyTableExport';
import { count } from '../../format';
import { useReasonText } from '../../i18n/useReasonText';
import { PageLink } from '../../PageLink';
import { focusPlace } from './focusPlace';
import type { ReasonWeights } from './useReasonWeights';
import { WeightAxis, WeightPair } from './WeightPair';
import { weightInWords, weightNote } from './weightWords';

type Order = 'byNumber' | 'byWeight';

interface ReasonTableProps {
  reasons: readonly Reason[];
  weights: ReasonWeights;
}

/** The eleven reasons with what each weighs; each leads to where it is told. */
export function ReasonTable({ reasons, weights }: ReasonTableProps) {
  const text = useReasonText();
  const words = text.reasonsPage;
  const [order, setOrder] = useState<Order>('byNumber');
  const group = useId();
  const { all, removed, isStale, isFailed, domain } = weights;
  const heaviestFirst = barrierRows(all, removed);
  const rows =
    order === 'byWeight'
      ? heaviestFirst
      : heaviestFirst.toSorted((a, b) => a.barrier.number - b.barrier.number);
  const status = all !== null ? (isStale ? text.barriers.earlier : '') : isFailed ? '' : words.awaited;
  return (
    <>
      <div className="reason-order">
        <div className="plot-kinds" role="radiogroup" aria-label={words.order}>
          {(['byNumber', 'byWeight'] as const).map((kind) => (
            <label key={kind} className="touch">
              <input type="radio" name={group} checked={order === kind} onChange={() => setOrder(kind)} />
              <span>{words[kind]}</span>
            </label>
          ))}
        </div>
        <p role="status">{status}</p>
        <TableExport />
      </div>
      <table className="reason-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.number}</span>
            </th>
            <th scope="col">{words.reason}</th>
            {entryPaths.map((path) => (
              <th
                key={path}
                scope="col"
                className={path}
                aria-label={words.onPath({ path: text.paths[path].short })}
              >
                <span className="path-head">
                  <PathMark path={path} size={10} /> {text.paths[path].short}
                </span>
              </th>
            ))}
            <td className="reason-picture">{all !== null && <WeightAxis domain={domain} />}</td>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ barrier: { id, number }, weights: own }) => {
            const weight = all?.find(({ barrier }) => barrier === id);
            const isRemoved = removed.includes(id);
            const note = weight === undefined || isRemoved ? '' : weightNote(weight, text);
            return (
              <tr key={id}>
                <td>{count(number)}</td>
                <th scope="row">
                  <PageLink page="reasons" at={id} className="reason-link" onFollow={() => focusPlace(id)}>
                    {reasons.find(({ barrier }) => barrier === id)!.title}
                  </PageLink>
                  {note !== '' && <span className="reason-note">{note}</span>}
                </th>
                {entryPaths.map((path) => (
                  <td key={path}>
                    {isRemoved
                      ? text.barriers.removed
                      : weight === undefined
                        ? text.strategies.none
                        : weightInWords(weight.weights[path], text)}
                  </td>
                ))}
                <td className="reason-picture">
                  <WeightPair weights={isRemoved ? null : own} domain={domain} isStale={isStale} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
