import { normalCumulative } from '../numerics/normalCumulative';
import { normalQuantile } from '../numerics/normalQuantile';
import { uniformFromBits } from '../numerics/philox';
import { copulaOf, type Copula, type CopulaRow } from './copula';
import type { Correlations } from './correlations';
import { dimensionCount } from './dimensions';
import { MixedSampler, type Redrawn } from './mixedSampler';
import { REPLICATES } from './replicates';
import { Sampler } from './sampler';

const ALL_BITS = 0x1_0000_0000;

const nothing: Redrawn = { dimensions: [], climate: false };

/** What worlds are drawn with. */
export interface WorldSource {
  readonly seed: number;
  /** Assumptions that go together; none where absent. */
  readonly correlations?: Correlations | undefined;
}

/** The sampler of worlds: where no assumptions go together the plain one, at no cost. */
export function samplerOf({ seed, correlations = [] }: WorldSource): Sampler {
  const copula = copulaOf(correlations);
  return copula === undefined ? new Sampler(seed) : new CorrelatedSampler(seed, copula, nothing);
}

/** The same worlds with some of their *independent* numbers drawn anew; what goes together is to be redrawn together. */
export function mixedSamplerOf({ seed, correlations = [] }: WorldSource, redrawn: Redrawn): Sampler {
  const copula = copulaOf(correlations);
  return copula === undefined
    ? new MixedSampler(seed, redrawn)
    : new CorrelatedSampler(seed, copula, redrawn);
}

/**
 * A sampler whose assumptions go together by a Gaussian copula (equation 5.7): z = the normal scores of independent
 * numbers, u' = Phi(L z). Each number for itself is as likely as before; dimensions without a row keep their bits.
 */
export class CorrelatedSampler extends MixedSampler {
  private readonly copula: Copula;
  /** Normal scores of independent numbers, of the draws from `scoredFrom` on that share a point. */
  private readonly scores = new Float64Array(dimensionCount * REPLICATES);
  private readonly scoredFrom = new Float64Array(dimensionCount).fill(-1);
  private readonly independent = new Uint32Array(REPLICATES);
  private readonly one = new Uint32Array(1);
  private from = 0;

  constructor(seed: number, copula: Copula, redrawn: Redrawn) {
    super(seed, redrawn);
    this.copula = copula;
  }

  override seek(draw: number): void {
    super.seek(draw);
    this.from = draw;
  }

  override bits(dimension: number): number {
    const row = this.copula[dimension];
    if (row === undefined) return super.bits(dimension);
    this.correlate(row, 1, this.one);
    return this.one[0]!;
  }

  override bitsOfDraws(dimension: number, count: number, out: Uint32Array): void {
    const row = this.copula[dimension];
    if (row === undefined) super.bitsOfDraws(dimension, count, out);
    else this.correlate(row, count, out);
  }

  override uniform(dimension: number): number {
    return this.copula[dimension] === undefined
      ? super.uniform(dimension)
      : uniformFromBits(this.bits(dimension));
  }

  private correlate({ dimensions, weights }: CopulaRow, count: number, out: Uint32Array): void {
    for (const dimension of dimensions) this.score(dimension);
    const { scores } = this;
    for (let i = 0; i < count; i++) {
      let z = 0;
      for (let part = 0; part < dimensions.length; part++)
        z += weights[part]! * scores[dimensions[part]! * REPLICATES + i]!;
      out[i] = Math.min(ALL_BITS - 1, Math.floor(normalCumulative(z) * ALL_BITS));
    }
  }

  private score(dimension: number): void {
    if (this.scoredFrom[dimension] === this.from) return;
    this.scoredFrom[dimension] = this.from;
    const count = this.drawsOfPoint();
    super.bitsOfDraws(dimension, count, this.independent);
    const first = dimension * REPLICATES;
    for (let i = 0; i < count; i++)
      this.scores[first + i] = normalQuantile(uniformFromBits(this.independent[i]!));
  }
}
