/** A Han character is about as wide as two letters. */
const HAN = /\p{Script=Han}|[，。；：（）]/gu;

/** Letters of a text, for the room that it takes: multiply by the width of one. */
export function lettersOf(text: string): number {
  return text.length + (text.match(HAN)?.length ?? 0) * 0.9;
}
