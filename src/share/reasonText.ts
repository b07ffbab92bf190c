/** Longest name that a person can give to inputs, in characters as people count them. */
export const MAX_NAME = 60;
/** Longest reason that a person can give for a value, in characters as people count them. */
export const MAX_REASON = 240;

/** Letters of base64url. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** What each of them holds. */
export const BITS = 6;
export const MASK = 63;

/** Free text as it is kept: one line without controls, marks that turn the reading direction or halves of letters. */
export function tidied(text: string, longest: number): string {
  const line = text.replaceAll(/[\s\p{C}]+/gu, (gap) => (/\s/.test(gap) ? ' ' : '')).trim();
  return Array.from(line).slice(0, longest).join('').trim();
}

/** A reason as it is kept, cut at `MAX_REASON`. Empty where nothing is said. */
export function tidyReason(text: string): string {
  return tidied(text, MAX_REASON);
}

/** The name of inputs as it is kept, cut at `MAX_NAME`. Empty where there is none. */
export function tidyName(text: string): string {
  return tidied(text, MAX_NAME);
}

/** A reason in letters that mail and chat programs leave alone (base64url of its UTF-8). */
export function encodeReason(reason: string): string {
  const bytes = encodeURIComponent(reason).replaceAll(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  let text = '';
  let held = 0;
  let bits = 0;
  for (let at = 0; at < bytes.length; at++) {
    held = (held << 8) | bytes.charCodeAt(at);
    for (bits += 8; bits >= BITS; bits -= BITS) text += LETTERS[(held >> (bits - BITS)) & MASK]!;
    held &= MASK;
  }
  return bits === 0 ? text : text + LETTERS[(held << (BITS - bits)) & MASK]!;
}
