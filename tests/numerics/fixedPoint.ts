/** Numbers as whole multiples of 2^-1300: every double is one, and e^x keeps 250 bits even at x = -700. */
const BITS = 1300n;
const ONE = 1n << BITS;

const double = new Float64Array(1);
const word = new BigUint64Array(double.buffer);

/** The finite double, exactly. */
export function fixedPoint(x: number): bigint {
  double[0] = x;
  const exponent = (word[0] >> 52n) & 0x7ffn;
  const fraction = word[0] & 0xfffffffffffffn;
  const mantissa = exponent === 0n ? fraction : fraction | (1n << 52n);
  const magnitude = mantissa << (BITS - 1075n + (exponent === 0n ? 1n : exponent));
  return x < 0 ? -magnitude : magnitude;
}

/** e^x for |x| < 1024: the Taylor series of e^(x / 2^32), squared 32 times. */
export function fixedPointExp(x: number): bigint {
  const r = fixedPoint(x) >> 32n;
  let sum = ONE;
  for (let term = r, n = 2n; term !== 0n && term !== -1n; n++) {
    sum += term;
    term = ((term * r) >> BITS) / n;
  }
  for (let i = 0; i < 32; i++) sum = (sum * sum) >> BITS;
  return sum;
}

/** The spacing of doubles at x. */
function unitInLastPlace(x: number): bigint {
  double[0] = x;
  const exponent = (word[0] >> 52n) & 0x7ffn;
  return 1n << (BITS - 1075n + (exponent === 0n ? 1n : exponent));
}

function ratio(part: bigint, whole: bigint): number {
  const magnitude = part < 0n ? -part : part;
  return Number((magnitude << 20n) / whole) / 2 ** 20;
}

/** Distance of `result` from e^x, in units of its own last place. */
export function ulpsFromExp(result: number, x: number): number {
  return ratio(fixedPoint(result) - fixedPointExp(x), unitInLastPlace(result));
}

/** Distance of `result` from ln x in units of its last place, by its exponential: d ln x = dx / x. */
export function ulpsFromLn(result: number, x: number): number {
  const exponential = fixedPointExp(result);
  const error = ((fixedPoint(x) - exponential) << BITS) / exponential;
  return ratio(error, unitInLastPlace(result));
}
