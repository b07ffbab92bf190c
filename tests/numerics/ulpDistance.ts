const doubles = new Float64Array(2);
const words = new BigInt64Array(doubles.buffer);

/** How many doubles lie between two finite numbers of the same sign, plus one; 0 when they are equal. */
export function ulpDistance(a: number, b: number): number {
  if (a === b) return 0;
  doubles[0] = a;
  doubles[1] = b;
  const distance = Number(words[0] - words[1]);
  return Math.abs(distance);
}
