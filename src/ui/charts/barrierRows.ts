import type { BarrierWeight, Weight } from '../../analysis/barrierWeights';
import { barriers, type Barrier, type BarrierId } from '../../model/barriers';
import type { EntryPath } from '../../model/parameters';

export interface BarrierRow {
  readonly barrier: Barrier;
  readonly weights: Readonly<Record<EntryPath, Weight>> | null;
}

/**
 * The barriers, that which weighs most on either path first and what is removed last; in the source's order before the
 * weights are known.
 */
export function barrierRows(
  weights: readonly BarrierWeight[] | null,
  removed: readonly BarrierId[],
): readonly BarrierRow[] {
  const rows = barriers.map((barrier): BarrierRow => {
    const found = weights?.find((weight) => weight.barrier === barrier.id)?.weights;
    return {
      barrier,
      weights: found === undefined ? null : { bifurcation: found.bifurcation, partner: found.partner },
    };
  });
  const larger = ({ weights: own }: BarrierRow): number =>
    own === null ? 0 : Math.max(own.bifurcation.points, own.partner.points);
  const isRemoved = ({ barrier }: BarrierRow): number => (removed.includes(barrier.id) ? 1 : 0);
  return rows.toSorted((a, b) => isRemoved(a) - isRemoved(b) || larger(b) - larger(a));
}
