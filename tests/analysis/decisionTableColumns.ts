import type { ValueColumns } from '../../src/analysis/criterion';
import { perPath } from '../../src/analysis/perPath';

/** Three states of probability .3, .4, .3 and what each path is worth in them. */
export const states = [
  { worlds: 3, exit: 8, bifurcation: 60, partner: 25 },
  { worlds: 4, exit: 8, bifurcation: -10, partner: 12 },
  { worlds: 3, exit: 8, bifurcation: -50, partner: -5 },
] as const;

/** The table as 160 worlds, ten in each of the sixteen scrambles, so that every error is exactly that of no scatter. */
export function tableColumns(): ValueColumns {
  const worlds = states.flatMap((state) => Array.from({ length: state.worlds }, () => state));
  return perPath((path) =>
    Float64Array.from({ length: 160 }, (_, draw) => worlds[Math.floor(draw / 16)]![path]),
  );
}
