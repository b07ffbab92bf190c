/**
 * An analysis cut into steps: it yields after each piece of work of a few milliseconds and returns its result. Whoever
 * drives it can stop between any two steps, or let others have their turn.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
