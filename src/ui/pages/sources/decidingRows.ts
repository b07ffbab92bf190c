import type { FoundInformation as FoundInput, Information } from '../../../analysis/information';
import { weakness } from './valueRows';
import type { WeighedRow } from './weights';

/** Something to find out that decides, and what it would be worth to know. */
export interface DecidingRow {
  readonly weighed: WeighedRow;
  /** Null for what is not known yet. */
  readonly information: FoundInput | null;
  readonly canFlip: boolean;
}

/**
 * What is uncertain and not ours to choose, and either can flip the choice within its P10 to P90 or is worth finding out:
 * the most worth first, then what moves the lead most.
 *
 * @param information  what it is worth to find out; null where only flips count
 */
export function decidingRows(
  rows: readonly WeighedRow[],
  information: Information | null,
): readonly DecidingRow[] {
  const byInput = new Map(information?.inputs.map((input) => [input.input, input] as const));
  const worth = ({ information: found }: DecidingRow): number =>
    found?.isTold === true ? found.worth.mean : 0;
  return rows
    .filter(({ row }) => row.definition.kind === 'assumption')
    .map((weighed): DecidingRow => ({
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

/** Those of them whose evidence is graded reported or judged. */
export function weakRows(
  rows: readonly WeighedRow[],
  information: Information | null,
): readonly DecidingRow[] {
  return decidingRows(rows, information).filter(
    ({ weighed: { row } }) => weakness(row.grade) >= weakness('reported'),
  );
}
