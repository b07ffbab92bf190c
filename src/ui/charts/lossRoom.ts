// The room of the losses is known before their picture is here.

/** Room above the rows, and of a row with a bar for each entry path, px. */
export const lossRoom = { head: 22, row: 38 } as const;

/** Height of so many causes, px. */
export function lossBarsHeight(causes: number): number {
  return lossRoom.head + causes * lossRoom.row;
}
