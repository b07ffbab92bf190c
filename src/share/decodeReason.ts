import { BITS, LETTERS, MASK, MAX_NAME, MAX_REASON, tidied } from './reasonText';

/** The reason in a link's letters, tidied, or undefined where they say none. */
export function decodeReason(text: string): string | undefined {
  return decoded(text, MAX_REASON);
}

/** The name in a link's letters, tidied, or undefined where they say none. */
export function decodeName(text: string): string | undefined {
  return decoded(text, MAX_NAME);
}

function decoded(text: string, longest: number): string | undefined {
  let escaped = '';
  let held = 0;
  let bits = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return undefined;
    held = ((held & MASK) << BITS) | value;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    escaped += `%${(((held >> bits) & 255) + 256).toString(16).slice(1)}`;
  }
  try {
    return tidied(decodeURIComponent(escaped), longest) || undefined;
  } catch {
    return undefined;
  }
}
