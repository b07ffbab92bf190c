/**
 * Moves labels apart that would overlap, as little as it takes, keeping their order from top to bottom.
 *
 * @param places  where each label wants to be, px
 * @param gap     least distance between two
 */
export function spreadLabels(places: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => places[a]! - places[b]!);
  const placed = [...places];
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(placed[index]!, free);
    free = placed[index]! + gap;
  }
  free = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index]!, free);
    free = placed[index]! - gap;
  }
  return placed;
}
