import { CHECK, checkLetters } from './shareLink';

/** The parts of a link without its check letters, and whether these say that nothing of it has changed. */
export function splitLink(text: string): { readonly parts: readonly string[]; readonly isWhole: boolean } {
  const all = text.split(';').filter((part) => part !== '');
  const last = all.at(-1) ?? '';
  if (!last.startsWith(`${CHECK}=`)) return { parts: all, isWhole: false };
  const parts = all.slice(0, -1);
  return { parts, isWhole: last === `${CHECK}=${checkLetters(parts.join(';'))}` };
}
