import { philox4x32, uniformFromBits } from '../numerics/philox';
import { advanceSobolPoint, sobolPoint } from '../numerics/sobol';
import { owenScramble } from '../numerics/owenScramble';
import { dimensionCount } from './dimensions';
import { REPLICATES } from './replicates';

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
  /** Uniforms of all replicates of the point `known` says. */
  private readonly uniforms = new Float64Array(dimensionCount * REPLICATES);
  private readonly known = new Float64Array(dimensionCount).fill(-1);
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

  /**
   * The 32 random bits of a named dimension of this draw and of those that follow it with the same point.
   *
   * @param count  draws, at most as many as `drawsOfPoint` says
   * @param out  receives them at 0 … count - 1
   */
  bitsOfDraws(dimension: number, count: number, out: Uint32Array): void {
    const coordinate = this.point[dimension]!;
    const first = dimension * REPLICATES + this.replicate;
    for (let i = 0; i < count; i++) out[i] = owenScramble(coordinate, this.scrambles[first + i]!);
  }

  /** How many draws, from this one on, share its Sobol' point. */
  drawsOfPoint(): number {
    return REPLICATES - this.replicate;
  }

  /** The uniform of a named dimension of this draw, in (0, 1). */
  uniform(dimension: number): number {
    const first = dimension * REPLICATES;
    if (this.known[dimension] !== this.pointIndex) this.learn(dimension, first);
    return this.uniforms[first + this.replicate]!;
  }

  /** Scrambles a coordinate for all replicates at once: one after the other they do not wait for each other. */
  private learn(dimension: number, first: number): void {
    const { scrambles, uniforms } = this;
    const coordinate = this.point[dimension]!;
    for (let i = first; i < first + REPLICATES; i++)
      uniforms[i] = uniformFromBits(owenScramble(coordinate, scrambles[i]!));
    this.known[dimension] = this.pointIndex;
  }

  /** The k-th group of four uniforms of this draw's climate (equation 5.2), each in (0, 1). */
  climate(group: number, out: Float64Array): void {
    philox4x32(this.draw, group, 0, 0, this.seed, STREAM_CLIMATE, this.words);
    for (let i = 0; i < WORDS; i++) out[i] = uniformFromBits(this.words[i]!);
  }
}
