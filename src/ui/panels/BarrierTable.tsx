import type { BarrierShares } from '../../analysis/barrierShares';
import type { BarrierWeight } from '../../analysis/barrierWeights';
import type { Barrier, BarrierId } from '../../model/barriers';
import { entryPaths } from '../../model/parameters';
import type { BarrierRow } from '../charts/barrierRows';
import { points, pointsSigned } from '../format';
import { useBarrierText } from '../i18n/useBarrierText';

interface BarrierTableProps {
  rows: readonly BarrierRow[];
  alone: readonly BarrierWeight[] | null;
  shares: BarrierShares | null;
  removed: readonly BarrierId[];
  notes: Readonly<Partial<Record<BarrierId, string>>>;
  isStale: boolean;
}

/** What each barrier weighs, alone and as a share of removing all. */
export function BarrierTable({ rows, alone, shares, removed, notes, isStale }: BarrierTableProps) {
  const text = useBarrierText();
  const words = text.barriers;
  const columns = [
    { weights: alone, on: words.aloneOn },
    { weights: shares?.shares ?? null, on: words.shareOn },
  ].flatMap(({ weights, on }) =>
    entryPaths.map((path) => ({ weights, path, head: on({ path: text.paths[path].short }) })),
  );
  const label = ({ id, number }: Barrier): string => {
    const name = words.numbered({ number: String(number), name: text.eleven[id].name });
    const note = notes[id];
    return note === undefined ? name : words.withNote({ name, note });
  };
  return (
    <>
      {isStale && <p className="barriers-state">{words.earlier}</p>}
      <table className="twin">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.barrier}</th>
            {columns.map(({ head, path }) => (
              <th key={head} scope="col" className={path}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ barrier }) => (
            <tr key={barrier.id}>
              <th scope="row">{label(barrier)}</th>
              {columns.map(({ weights, path, head }) => {
                const weight = weights?.find((each) => each.barrier === barrier.id)?.weights[path];
                return (
                  <td key={head}>
                    {removed.includes(barrier.id)
                      ? words.removed
                      : weight === undefined
                        ? text.strategies.none
                        : words.weight({
                            value: pointsSigned(weight.points),
                            error: points(2 * weight.standardError),
                          })}
                  </td>
                );
              })}
            </tr>
          ))}
          {shares !== null && (
            <tr>
              <th scope="row">{words.total}</th>
              <td colSpan={2}>{words.totalNote}</td>
              {entryPaths.map((path) => (
                <td key={path}>{pointsSigned(shares.total[path])}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}
