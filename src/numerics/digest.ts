import { DOUBLE, HIGH_WORD, LOW_WORD, WORDS } from './doubleWords';
import { philox4x32 } from './philox';

/** Keys that tell a middle step from the last one: "landfall" in ASCII, and its complement. */
const KEY_0 = 0x6c616e64;
const KEY_1 = 0x66616c6c;

/** The one form of NaN that counts. */
const NAN_HIGH = 0x7ff80000;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_PER_CHARACTER = 6;
const MAX_BITS = 126;

/**
 * A 128-bit fingerprint of a sequence of doubles, in order: results that differ in one bit of one number differ here.
 * -0 counts as 0 and every NaN as the same.
 *
 * Each pair of doubles is xored into the state, which then goes through Philox with a feed-forward. This tells apart
 * results by chance or by mistake; it is no cryptography and withstands no one who builds a collision on purpose.
 */
export class Digest {
  private readonly state = new Uint32Array(4);
  private count = 0;

  addDouble(x: number): void {
    const half = (this.count & 1) << 1;
    this.count++;
    if (x === x) {
      DOUBLE[0] = x + 0; // -0 + 0 is 0
      this.state[half] ^= WORDS[LOW_WORD];
      this.state[half + 1] ^= WORDS[HIGH_WORD];
    } else {
      this.state[half + 1] ^= NAN_HIGH;
    }
    if (half !== 0) mix(this.state, KEY_0, KEY_1);
  }

  addDoubles(values: Float64Array): void {
    for (let i = 0; i < values.length; i++) this.addDouble(values[i]);
  }

  /**
   * The fingerprint so far; more can be added afterwards.
   *
   * @param bits  how much of it, a multiple of 6, at most 126; 72 bits are 12 characters
   * @throws      RangeError "a digest has a multiple of 6 bits, at most 126; got 64"
   */
  base64url(bits = 72): string {
    if (!(bits > 0 && bits <= MAX_BITS && bits % BITS_PER_CHARACTER === 0)) {
      throw new RangeError(
        `a digest has a multiple of ${BITS_PER_CHARACTER} bits, at most ${MAX_BITS}; got ${bits}`,
      );
    }
    const last = this.state.slice();
    if (this.count & 1) mix(last, KEY_0, KEY_1);
    last[0] ^= this.count;
    last[1] ^= this.count / 4294967296;
    mix(last, ~KEY_0, ~KEY_1);
    let text = '';
    for (let at = 0; at < bits; at += BITS_PER_CHARACTER) text += ALPHABET[sixBits(last, at)];
    return text;
  }
}

const permuted = new Uint32Array(4);

function mix(state: Uint32Array, key0: number, key1: number): void {
  philox4x32(state[0], state[1], state[2], state[3], key0, key1, permuted);
  state[0] ^= permuted[0];
  state[1] ^= permuted[1];
  state[2] ^= permuted[2];
  state[3] ^= permuted[3];
}

/** Six bits from bit `at`, counted from the top of word 0. */
function sixBits(words: Uint32Array, at: number): number {
  const word = at >>> 5;
  const left = 32 - (at & 31);
  if (left >= BITS_PER_CHARACTER) return (words[word] >>> (left - BITS_PER_CHARACTER)) & 63;
  return (
    ((words[word] << (BITS_PER_CHARACTER - left)) | (words[word + 1] >>> (32 - BITS_PER_CHARACTER + left))) &
    63
  );
}
