/** Longest part of a name, bytes: two of them, and what is around them, are under the 255 that file systems take. */
const MOST_BYTES = 110;

/** Letters and digits of any script, with hyphens in the place of all else. */
function plain(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const bytes = new TextEncoder();
  let short = '';
  for (const letter of words) {
    if (bytes.encode(short + letter).length > MOST_BYTES) break;
    short += letter;
  }
  return short.replace(/^-+|-+$/g, '');
}

/**
 * A name for a file that says what is in it and that every system takes: `landfall-china-genai-when-can-we-launch.png`.
 *
 * @param about  at most two things
 * @param ending  without the dot
 */
export function fileName(about: readonly string[], ending: string): string {
  return `${['landfall', ...about.map(plain)].filter((part) => part !== '').join('-')}.${ending}`;
}
