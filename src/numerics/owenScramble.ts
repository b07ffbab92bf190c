/**
 * The 32 bits in opposite order.
 *
 * @returns  unsigned 32-bit integer
 */
export function reverseBits(x: number): number {
  let y = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  y = ((y >>> 2) & 0x33333333) | ((y & 0x33333333) << 2);
  y = ((y >>> 4) & 0x0f0f0f0f) | ((y & 0x0f0f0f0f) << 4);
  y = ((y >>> 8) & 0x00ff00ff) | ((y & 0x00ff00ff) << 8);
  return ((y >>> 16) | (y << 16)) >>> 0;
}

/**
 * Owen scrambling by a hash: each bit is flipped or not by a hash of the bits above it and the seed, which keeps every
 * elementary interval as full as it was. In reversed form "the bits above" are the bits below, and multiplication and
 * addition, whose carries only go up, have just this property.
 *
 * Seeds should themselves be random words: near ones are not far enough apart.
 *
 * @param reversedBits  a Sobol' coordinate's 32 bits in opposite order, as `sobolPoint` gives them
 * @param seed          32-bit word, one per dimension and replicate
 * @returns             the scrambled coordinate's bits in natural order, unsigned
 * @source  Laine and Karras (2011), Stratified sampling for stochastic transparency, EGSR; Burley (2020), Practical
 *          hash-based Owen scrambling, JCGT 9(4); constants of Vegdahl (2021), Building a better LK hash, psychopath.io
 */
export function owenScramble(reversedBits: number, seed: number): number {
  let x = reversedBits ^ Math.imul(reversedBits, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return reverseBits(x);
}
