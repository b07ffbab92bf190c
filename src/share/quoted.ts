const LONGEST = 40;

/** A piece of foreign text, short and harmless enough to quote: no controls, no marks that turn the reading direction. */
export function quotable(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST)); // whole code points, so that no half of one is quoted
  const short = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), '…'] : letters;
  return short.join('').replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');
}
