import type { PathId } from '../model/parameters';
import type { ValueKey } from '../model/values';
import type { FlipResult } from './flips';

/** Terms of the partner's contract that are worth the more to us the higher they are. */
export const contractKeys: readonly ValueKey[] = ['royalty', 'upfrontFee', 'minimumGuarantee'];

/** The value of a term at which partner-led is as good as the best of the other paths. */
interface BreakEvenTerm {
  readonly at: number;
  /** Within it the two are too close to call. */
  readonly interval: readonly [low: number, high: number];
  /** The path that is as good there. */
  readonly rival: PathId;
}

export interface ContractTerm {
  readonly key: ValueKey;
  readonly draws: number;
  readonly present: number;
  /** Whether partner-led leads now. */
  readonly leads: boolean;
  /** Lowest and highest value looked at. */
  readonly reach: readonly [low: number, high: number];
  /** The one nearest to the present value; null where one path leads over the whole range. */
  readonly breakEven: BreakEvenTerm | null;
  /** The path that leads over the whole range, where one does. */
  readonly always: PathId | null;
}

/**
 * Break-even of a contract term, read off its flips (equations 6.26 and 6.37): the terms change partner-led alone, so that it breaks
 * even with the best of the others where it takes or loses the lead.
 *
 * @param flips  of one of `contractKeys`
 * @returns  null where the term has no number now
 */
export function contractTermOf({
  key,
  draws,
  winner,
  centre,
  reach,
  flips,
}: FlipResult): ContractTerm | null {
  if (reach === null || centre === null) return null;
  const nearest = flips
    .filter(({ below, above }) => below === 'partner' || above === 'partner')
    .toSorted((a, b) => Math.abs(a.at - centre) - Math.abs(b.at - centre))[0];
  return {
    key,
    draws,
    present: centre,
    leads: winner === 'partner',
    reach,
    breakEven:
      nearest === undefined
        ? null
        : {
            at: nearest.at,
            interval: nearest.interval ?? [nearest.at, nearest.at],
            rival: nearest.below === 'partner' ? nearest.above : nearest.below,
          },
    always: nearest === undefined ? winner : null,
  };
}
