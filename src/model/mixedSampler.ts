import { philox4x32, uniformFromBits } from '../numerics/philox';
import { dimensionCount } from './dimensions';
import { Sampler } from './sampler';

/** Streams of the second sample; 1 to 3 are others'. */
const STREAM_NAMED = 4;
const STREAM_CLIMATE = 5;

const WORDS = 4;

/** What of a world is drawn anew. */
export interface Redrawn {
  /** Numbers of named dimensions. */
  readonly dimensions: readonly number[];
  readonly climate: boolean;
}

/** Everything that chance decides. */
export const everything: Redrawn = {
  dimensions: Array.from({ length: dimensionCount }, (_, dimension) => dimension),
  climate: true,
};

/**
 * The worlds of a sampler with some of their random numbers drawn anew, independently of the first ones; all others stay
 * as they are, to the last bit. The new numbers are from Philox: a second Sobol' sample would follow the first one
 * point by point.
 */
export class MixedSampler extends Sampler {
  private readonly key: number;
  private readonly isRedrawn = new Uint8Array(dimensionCount);
  private readonly hasNewClimate: boolean;
  private readonly fresh = new Uint32Array(WORDS);
  private position = 0;

  /** @param seed  that of the first sample */
  constructor(seed: number, { dimensions, climate }: Redrawn) {
    super(seed);
    this.key = seed >>> 0;
    for (const dimension of dimensions) this.isRedrawn[dimension] = 1;
    this.hasNewClimate = climate;
  }

  override seek(draw: number): void {
    super.seek(draw);
    this.position = draw;
  }

  override bits(dimension: number): number {
    return this.isRedrawn[dimension] === 1 ? this.freshBits(dimension, this.position) : super.bits(dimension);
  }

  override bitsOfDraws(dimension: number, count: number, out: Uint32Array): void {
    if (this.isRedrawn[dimension] === 0) super.bitsOfDraws(dimension, count, out);
    else for (let i = 0; i < count; i++) out[i] = this.freshBits(dimension, this.position + i);
  }

  override uniform(dimension: number): number {
    return this.isRedrawn[dimension] === 1
      ? uniformFromBits(this.freshBits(dimension, this.position))
      : super.uniform(dimension);
  }

  override climate(group: number, out: Float64Array): void {
    if (!this.hasNewClimate) {
      super.climate(group, out);
      return;
    }
    philox4x32(this.position, group, 0, 0, this.key, STREAM_CLIMATE, this.fresh);
    for (let i = 0; i < WORDS; i++) out[i] = uniformFromBits(this.fresh[i]!);
  }

  private freshBits(dimension: number, draw: number): number {
    philox4x32(draw, Math.floor(dimension / WORDS), 0, 0, this.key, STREAM_NAMED, this.fresh);
    return this.fresh[dimension % WORDS]!;
  }
}
