const waiting = new Set<() => void>();
let frame = 0;

function grant(): void {
  frame = 0;
  const [first] = waiting;
  if (first === undefined) return;
  waiting.delete(first);
  first();
  if (waiting.size > 0) frame = requestAnimationFrame(grant);
}

/**
 * Redraws one part of the page a frame, in the order in which they asked: together they would hold up a slider that is
 * being dragged. A part that asks again keeps its place.
 */
export function askForTurn(redraw: () => void): void {
  waiting.add(redraw);
  if (frame === 0) frame = requestAnimationFrame(grant);
}

/** Takes a part out of the queue, as it is no longer on the page. */
export function giveUpTurn(redraw: () => void): void {
  waiting.delete(redraw);
}
