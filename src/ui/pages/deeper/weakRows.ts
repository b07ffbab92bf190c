import type { FoundInformation as FoundInput, Information } from '../../../analysis/information';
import { weakness } from '../sources/valueRows';
import type { WeighedRow } from '../sources/weights';

/** Weak evidence that decides, and what it would be worth to find it out. */
export interface WeakRow {
  readonly weighed: WeighedRow;
  /** Null for what is not uncertain or not known yet. */
  readonly information: FoundInput | null;
  readonly canFlip: boolean;
}

/**
 * What is graded reported or judged and not ours to choose, and either can flip the choice within its P10 to P90 or is worth
 * finding out: the most worth first, then what moves the lead most.
 */
export function weakRows(rows: readonly WeighedRow[], information: Information | null): readonly WeakRow[] {
  return decidingRows(rows, information).filter(
    ({ weighed: { row } }) => weakness(row.grade) >= weakness('reported'),
  );
}

/** The same for evidence of any grade. */
export function decidingRows(
  rows: readonly WeighedRow[],
  information: Information | null,
): readonly WeakRow[] {
  const byInput = new Map(information?.inputs.map((input) => [input.input, input] as const));
  const worth = ({ information: found }: WeakRow): number => (found?.isTold === true ? found.worth.mean : 0);
  return rows
    .filter(({ row }) => row.definition.kind === 'assumption')
    .map((weighed): WeakRow => ({
      weighed,
      information: byInput.get(weighed.row.id) ?? null,
      canFlip: weighed.weight?.flip === 'likely',
    }))
    .filter(({ information: found, canFlip }) => canFlip || found?.isTold === true)
    .toSorted(
      (a, b) =>
        worth(b) - worth(a) || (a.weighed.weight?.rank ?? Infinity) - (b.weighed.weight?.rank ?? Infinity),
    );
}
