import { philox4x32 } from '../../src/numerics/philox';

const WORDS = 4;
const TWO_TO_32 = 4_294_967_296;

/** Random choices that hang on a seed and a number, so that a case that fails can be had again without those before it. */
export class Dice {
  private readonly words = new Uint32Array(WORDS);
  private readonly seed: number;
  private readonly number: number;
  private thrown = 0;

  constructor(seed: number, number: number) {
    this.seed = seed;
    this.number = number;
  }

  /** A number in [0, 1). */
  share(): number {
    const at = this.thrown % WORDS;
    if (at === 0) philox4x32(this.number, this.thrown / WORDS, 0, 0, this.seed, 0, this.words);
    this.thrown++;
    return this.words[at]! / TWO_TO_32;
  }

  /** One of 0 … count − 1. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  pick<Thing>(things: readonly Thing[]): Thing {
    return things[this.below(things.length)]!;
  }

  isLucky(chance: number): boolean {
    return this.share() < chance;
  }

  /** Each of the things with the same chance, in their order. */
  some<Thing>(things: readonly Thing[], chance: number): Thing[] {
    return things.filter(() => this.isLucky(chance));
  }

  /** As many things as asked for. */
  times<Thing>(count: number, make: () => Thing): Thing[] {
    return Array.from({ length: count }, make);
  }
}
