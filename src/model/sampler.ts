import { philox4x32, uniformFromBits } from '../numerics/philox';
import { advanceSobolPoint, sobolPoint } from '../numerics/sobol';
import { owenScramble } from '../numerics/owenScramble';
import { dimensionCount } from './dimensions';

/** Number of independent scrambles: draw i is point ⌊i/16⌋ of scramble i mod 16. */
export const REPLICATES = 16;

/** What a Philox stream is for; part of its key, so that streams never meet. */
const STREAM_SCRAMBLE = 1;
const STREAM_CLIMATE = 2;

const WORDS = 4;

/**
 * The random numbers of a draw, each addressed by (seed, draw, name): nothing depends on the order of asking.
 *
 * Named dimensions come from a Sobol' sequence with sixteen independent Owen scrambles (equation 5.1); the stays of
 * the geopolitical regime, whose number is not known beforehand, from Philox4x32-10.
 *
 * @source  Joe & Kuo (2008), SIAM J. Sci. Comput. 30(5) 2635-2654; Owen (1995); Salmon et al. (2011) SC'11
 */
export class Sampler {
  private readonly seed: number;
  private readonly scrambles = new Uint32Array(dimensionCount * REPLICATES);
  private readonly point = new Uint32Array(dimensionCount);
  private readonly words = new Uint32Array(WORDS);
  private pointIndex = 0;
  private replicate = 0;
  private draw = 0;

  /** @param seed  whole number from 0 to 2^32 - 1 */
  constructor(seed: number) {
    this.seed = seed >>> 0;
    for (let dimension = 0; dimension < dimensionCount; dimension++) {
      for (let replicate = 0; replicate < REPLICATES; replicate += WORDS) {
        philox4x32(dimension, replicate, 0, 0, this.seed, STREAM_SCRAMBLE, this.words);
        this.scrambles.set(this.words, dimension * REPLICATES + replicate);
      }
    }
    sobolPoint(0, dimensionCount, this.point);
  }

  /** Turns to a draw; going on to the next one is cheapest. */
  seek(draw: number): void {
    const pointIndex = Math.floor(draw / REPLICATES);
    if (pointIndex === this.pointIndex + 1) advanceSobolPoint(pointIndex, dimensionCount, this.point);
    else if (pointIndex !== this.pointIndex) sobolPoint(pointIndex, dimensionCount, this.point);
    this.pointIndex = pointIndex;
    this.replicate = draw % REPLICATES;
    this.draw = draw;
  }

  /** The 32 random bits of a named dimension of this draw. */
  bits(dimension: number): number {
    return owenScramble(this.point[dimension]!, this.scrambles[dimension * REPLICATES + this.replicate]!);
  }

  /** The uniform of a named dimension of this draw, in (0, 1). */
  uniform(dimension: number): number {
    return uniformFromBits(this.bits(dimension));
  }

  /** The k-th group of four uniforms of this draw's climate (equation 5.2), each in (0, 1). */
  climate(group: number, out: Float64Array): void {
    philox4x32(this.draw, group, 0, 0, this.seed, STREAM_CLIMATE, this.words);
    for (let i = 0; i < WORDS; i++) out[i] = uniformFromBits(this.words[i]!);
  }
}
