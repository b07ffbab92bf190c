/**
 * Whole numbers in the proportion of the shares that add up to the total (largest remainder).
 *
 * @param shares  not negative; all of them 0 gives all 0
 */
export function apportion(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((before, share) => before + share, 0);
  if (!(sum > 0)) return shares.map(() => 0);
  const exact = shares.map((share) => (share / sum) * total);
  const whole = exact.map(Math.floor);
  let left = total - whole.reduce((before, part) => before + part, 0);
  const byRemainder = exact.map((part, index) => ({ index, rest: part - Math.floor(part) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left <= 0) break;
    whole[index]! += 1;
    left -= 1;
  }
  return whole;
}
