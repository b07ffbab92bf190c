/**
 * A window on the 64 bits of a double: write `DOUBLE[0]`, read `WORDS[HIGH_WORD]` (sign, exponent, upper mantissa) and
 * `WORDS[LOW_WORD]`. Which of the two words comes first depends on the machine's byte order, so it is asked once.
 *
 * Shared scratch memory: write and read in one go, keep nothing here.
 */
export const DOUBLE = new Float64Array(1);
export const WORDS = new Uint32Array(DOUBLE.buffer);

DOUBLE[0] = 1; // its words are 0x3ff00000 and 0
export const HIGH_WORD: number = WORDS[1] === 0 ? 0 : 1;
export const LOW_WORD: number = 1 - HIGH_WORD;
