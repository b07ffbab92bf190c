import type { FoundInformation as FoundInput, Information } from '../../../analysis/information';

/** Assumptions that are drawn: all that can be told from nothing, and some more. */
const LEAST = 8;
const MOST = 16;

/** The assumptions that are drawn, the most worth first; the table has all. */
export function shownRows({ inputs }: Information): readonly FoundInput[] {
  const told = inputs.filter(({ isTold }) => isTold).length;
  const some = inputs.filter(({ worth }) => worth.mean > 0).slice(0, LEAST);
  return inputs.slice(0, Math.min(MOST, Math.max(told, some.length)));
}

/** Assumptions that are worth finding out, the most worth first. */
export function toldInputs({ inputs }: Information): readonly FoundInput[] {
  return inputs.filter(({ isTold }) => isTold);
}
