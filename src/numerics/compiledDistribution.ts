import { evaluatePertQuantile, pertQuantileTable } from './betaPert';
import type { Distribution } from './distribution';
import {
  between,
  lognormalFromPercentiles,
  lognormalQuantile,
  modeShare,
  triangularQuantile,
  uniformQuantile,
} from './distributionQuantile';
import { uniformFromBits } from './philox';

const FIXED = 0;
const UNIFORM = 1;
const TRIANGULAR = 2;
const PERT = 3;
const LOGNORMAL = 4;

/** A distribution made ready for millions of draws by `sampleCompiled`; its fields mean something only to that. */
export interface CompiledDistribution {
  kindCode: number;
  a: number;
  b: number;
  c: number;
  table: Float64Array;
}

const NO_TABLE = new Float64Array(0);

/** Tables by shape, the latest used last: moving or scaling a whole range keeps the shape. */
const pertTables = new Map<number, Float64Array>();
const MOST_TABLES = 256;

function pertTable(a: number): Float64Array {
  const table = pertTables.get(a) ?? pertQuantileTable(a);
  pertTables.delete(a);
  pertTables.set(a, table);
  for (const unused of pertTables.keys()) {
    if (pertTables.size <= MOST_TABLES) break;
    pertTables.delete(unused);
  }
  return table;
}

/**
 * Prepares a distribution for sampling; the only slow step is a new PERT shape (under a millisecond).
 *
 * @param d  without a `distributionProblem`, except that a range without width is taken as a fixed value
 */
export function compileDistribution(d: Distribution): CompiledDistribution {
  switch (d.kind) {
    case 'fixed':
      return compiled(FIXED, d.value, 0, 0, NO_TABLE);
    case 'uniform':
      return compiled(UNIFORM, d.low, d.high, 0, NO_TABLE);
    case 'triangular':
      if (!(d.low < d.high)) return compiled(FIXED, d.low, 0, 0, NO_TABLE);
      return compiled(TRIANGULAR, d.low, d.high, modeShare(d), NO_TABLE);
    case 'pert':
      if (!(d.low < d.high)) return compiled(FIXED, d.low, 0, 0, NO_TABLE);
      return compiled(PERT, d.low, d.high, 0, pertTable(1 + 4 * modeShare(d)));
    case 'lognormal': {
      const { mu, sigma } = lognormalFromPercentiles(d.p10, d.p90);
      return compiled(LOGNORMAL, mu, sigma, 0, NO_TABLE);
    }
  }
}

function compiled(
  kindCode: number,
  a: number,
  b: number,
  c: number,
  table: Float64Array,
): CompiledDistribution {
  return { kindCode, a, b, c, table };
}

/**
 * One draw: the quantile at u = (bits + 1/2) / 2^32.
 *
 * @param c     from `compileDistribution`
 * @param bits  unsigned 32-bit integer
 */
export function sampleCompiled(c: CompiledDistribution, bits: number): number {
  switch (c.kindCode) {
    case PERT:
      return between(c.a, c.b, evaluatePertQuantile(c.table, bits));
    case TRIANGULAR:
      return triangularQuantile(c.a, c.b, c.c, uniformFromBits(bits));
    case UNIFORM:
      return uniformQuantile(c.a, c.b, uniformFromBits(bits));
    case LOGNORMAL:
      return lognormalQuantile(c.a, c.b, uniformFromBits(bits));
    default:
      return c.a;
  }
}

/**
 * Several draws of one law, each `sampleCompiled` clipped to a range.
 *
 * @param c      from `compileDistribution`
 * @param bits   unsigned 32-bit integers, `count` of them
 * @param out    receives them at first, first + stride, …
 */
export function sampleEach(
  c: CompiledDistribution,
  bits: Uint32Array,
  count: number,
  min: number,
  max: number,
  out: Float64Array,
  first: number,
  stride: number,
): void {
  let at = first;
  if (c.kindCode === PERT) {
    const { a, b, table } = c;
    for (let i = 0; i < count; i++, at += stride)
      out[at] = clip(between(a, b, evaluatePertQuantile(table, bits[i]!)), min, max);
    return;
  }
  for (let i = 0; i < count; i++, at += stride) out[at] = clip(sampleCompiled(c, bits[i]!), min, max);
}

function clip(value: number, min: number, max: number): number {
  return value < min ? min : value > max ? max : value;
}
