import { sampleCompiled } from '../numerics/distribution';
import { drawClimate } from './climate';
import { MAX_YEARS, MONTHS_PER_YEAR, type CompiledModel } from './compiledModel';
import { slot, VECTOR_LENGTH } from './parameters';
import { addressableMarket, brownianKnots } from './market';
import type { Sampler } from './sampler';

const MAX_MONTHS = MAX_YEARS * MONTHS_PER_YEAR;
/** Longest preparation (60 months) under the largest filing multiplier (10), whose month decides a political hold. */
const MAX_CLIMATE_MONTHS = 601;

/**
 * One possible future, met by all paths alike: what the assumptions turn out to be, the market, the climate, and
 * where its luck comes from.
 */
export interface World {
  /** Value vectors, by `slot`. */
  readonly bifurcation: Float64Array;
  readonly partner: Float64Array;
  /** Addressable market in the middle of each month, USD m per year. */
  readonly market: Float64Array;
  /** 1 for a month of tense relations. */
  readonly tense: Uint8Array;
  /** The world's luck; null in the central case, which has none. */
  sampler: Sampler | null;
}

/** A world to be overwritten by `drawWorld` or `centralWorld`. */
export function emptyWorld(): World {
  return {
    bifurcation: new Float64Array(VECTOR_LENGTH),
    partner: new Float64Array(VECTOR_LENGTH),
    market: new Float64Array(MAX_MONTHS),
    tense: new Uint8Array(MAX_CLIMATE_MONTHS),
    sampler: null,
  };
}

const brownian = new Float64Array(MAX_YEARS + 1);

function clip(value: number, min: number, max: number): number {
  return value < min ? min : value > max ? max : value;
}

/**
 * Draws a world: every uncertain assumption once, the same for all paths (equation 1.3), then the market and the
 * climate.
 *
 * @param sampler  turned to the draw
 * @param world  overwritten
 */
export function drawWorld(model: CompiledModel, sampler: Sampler, world: World): void {
  const { bifurcation, partner } = world;
  world.sampler = sampler;
  bifurcation.set(model.centres.bifurcation);
  partner.set(model.centres.partner);
  for (const assumption of model.random) {
    const bits = sampler.bits(assumption.dimension);
    const { slot: at, min, max } = assumption;
    if (assumption.common !== undefined) {
      bifurcation[at] = partner[at] = clip(sampleCompiled(assumption.common, bits), min, max);
      continue;
    }
    if (assumption.bifurcation !== undefined)
      bifurcation[at] = clip(sampleCompiled(assumption.bifurcation, bits), min, max);
    if (assumption.partner !== undefined)
      partner[at] = clip(sampleCompiled(assumption.partner, bits), min, max);
  }

  const { horizonMonths } = model.valuation;
  const years = horizonMonths / MONTHS_PER_YEAR;
  if (bifurcation[slot.tamVolatility]! > 0) brownianKnots(sampler, years, brownian);
  else brownian.fill(0);
  addressableMarket(bifurcation, brownian, horizonMonths, world.market);

  const multiplier = bifurcation[slot.filingDurationMultiplier]!;
  const preparation =
    multiplier * Math.max(bifurcation[slot.preparationMonths]!, partner[slot.preparationMonths]!);
  drawClimate(bifurcation, sampler, Math.max(horizonMonths, Math.floor(preparation) + 1), world.tense);
}

/** The central case (equation 7.1): every assumption at its centre, a market without noise, no luck. */
export function centralWorld(model: CompiledModel, world: World): void {
  world.sampler = null;
  world.bifurcation.set(model.centres.bifurcation);
  world.partner.set(model.centres.partner);
  world.tense.fill(0);
  addressableMarket(world.bifurcation, null, model.valuation.horizonMonths, world.market);
}
