import { JOE_KUO_DIRECTION_NUMBERS } from './joeKuoDirectionNumbers';
import { reverseBits } from './owenScramble';

/** How many coordinates a Sobol' point can have here. */
export const SOBOL_DIMENSIONS = 192;

const BITS = 32;
const DIRECTIONS = buildDirections();

/**
 * Direction integers of all dimensions.
 *
 *   v_k = a_1 v_(k-1) ^ ... ^ a_(s-1) v_(k-s+1) ^ v_(k-s) ^ (v_(k-s) >> s)
 *
 * Here with the bits reversed, which turns the right shift into a left one.
 */
function buildDirections(): Uint32Array {
  const directions = new Uint32Array(SOBOL_DIMENSIONS * BITS);
  for (let bit = 0; bit < BITS; bit++) directions[bit] = 1 << bit;
  JOE_KUO_DIRECTION_NUMBERS.trim()
    .split('\n')
    .forEach((line, i) => {
      const [polynomial, ...initial] = line.split(' ').map(Number);
      const own = directions.subarray((i + 1) * BITS, (i + 2) * BITS);
      const degree = initial.length;
      for (let k = 0; k < degree; k++) own[k] = reverseBits(initial[k] << (BITS - 1 - k));
      for (let k = degree; k < BITS; k++) {
        let v = own[k - degree] ^ (own[k - degree] << degree);
        for (let j = 1; j < degree; j++) if ((polynomial >>> (degree - j)) & 1) v ^= own[k - j];
        own[k] = v;
      }
    });
  return directions;
}

/**
 * Direction integers of the Sobol' sequence with their bits in opposite order, at dimension * 32 + bit (both from 0).
 *
 * @source  Joe and Kuo (2008), direction numbers D6, see joeKuoDirectionNumbers.ts
 */
export function sobolDirections(): Uint32Array {
  return DIRECTIONS;
}

/**
 * Point `index` of the sequence in Gray-code order, as integers with reversed bits (what `owenScramble` takes).
 *
 * @param index  0 <= index < 2^32
 * @param count  how many coordinates, 1..192
 * @param out    receives them at 0..count-1
 */
export function sobolPoint(index: number, count: number, out: Uint32Array): void {
  const gray = (index ^ (index >>> 1)) >>> 0;
  for (let dimension = 0; dimension < count; dimension++) {
    let point = 0;
    for (let rest = gray, at = dimension * BITS; rest !== 0; rest >>>= 1, at++) {
      if (rest & 1) point ^= DIRECTIONS[at];
    }
    out[dimension] = point;
  }
}

/**
 * Turns point `nextIndex - 1` into point `nextIndex`: Gray codes of neighbours differ in one bit, so each coordinate
 * changes by one direction integer.
 *
 * @param nextIndex  1 <= nextIndex < 2^32
 * @param count      how many coordinates, 1..192
 * @param out        holds point nextIndex - 1, receives point nextIndex
 */
export function advanceSobolPoint(nextIndex: number, count: number, out: Uint32Array): void {
  const bit = BITS - 1 - Math.clz32(nextIndex & -nextIndex); // the lowest set bit
  for (let dimension = 0, at = bit; dimension < count; dimension++, at += BITS)
    out[dimension] ^= DIRECTIONS[at];
}

/**
 * One coordinate of one unscrambled point.
 *
 * @param index      0 <= index < 2^32
 * @param dimension  0..191
 * @returns          [1]  0 <= x < 1
 */
export function sobolCoordinate(index: number, dimension: number): number {
  const gray = (index ^ (index >>> 1)) >>> 0;
  let point = 0;
  for (let bit = 0; bit < BITS; bit++) if ((gray >>> bit) & 1) point ^= DIRECTIONS[dimension * BITS + bit];
  return reverseBits(point) / 4294967296;
}
