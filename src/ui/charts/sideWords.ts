import { lettersOf } from './letters';

/** Width of a letter of the words, and between them and the line, px. */
const LETTER = 6.4;
const BESIDE = 8;
const BETWEEN = 12;

/**
 * Where words about the two sides of a line go: beside it, as long as both have room.
 *
 * @param zero   place of the line, px
 * @returns where the left words end and the right ones start, px
 */
export function sideWords(
  zero: number,
  width: number,
  left: string,
  right: string,
): { readonly leftEnd: number; readonly rightStart: number } {
  const [leftRoom, rightRoom] = [lettersOf(left) * LETTER, lettersOf(right) * LETTER];
  const rightStart = Math.min(width - rightRoom, Math.max(zero + BESIDE, leftRoom + BETWEEN));
  return { leftEnd: Math.max(leftRoom, Math.min(zero - BESIDE, rightStart - BETWEEN)), rightStart };
}
