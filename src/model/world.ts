import { sampleEach } from '../numerics/compiledDistribution';
import { adoptionCurve } from './adoption';
import { drawClimate } from './climate';
import { MAX_YEARS, MONTHS_PER_YEAR, type CompiledModel } from './compiledModel';
import { entryPaths, slot, VECTOR_LENGTH, type EntryPath } from './parameters';
import { addressableMarket, brownianKnots } from './market';
import { REPLICATES } from './replicates';
import type { Sampler } from './sampler';

const MAX_MONTHS = MAX_YEARS * MONTHS_PER_YEAR;
/** Longest preparation (60 months) under the largest filing multiplier (10), whose month decides a political hold. */
const MAX_CLIMATE_MONTHS = 601;

/** Value vectors of the worlds that share a Sobol' point, one after the other, and each as a view. */
interface ValueRows {
  readonly bifurcation: Float64Array;
  readonly partner: Float64Array;
  readonly ofBifurcation: readonly Float64Array[];
  readonly ofPartner: readonly Float64Array[];
  /** The model whose centres stand where nothing is drawn. */
  centresOf: CompiledModel | null;
}

function emptyRows(): ValueRows {
  const rows = (): Float64Array => new Float64Array(REPLICATES * VECTOR_LENGTH);
  const [bifurcation, partner] = [rows(), rows()];
  const views = (all: Float64Array): Float64Array[] =>
    Array.from({ length: REPLICATES }, (_, row) =>
      all.subarray(row * VECTOR_LENGTH, (row + 1) * VECTOR_LENGTH),
    );
  return {
    bifurcation,
    partner,
    ofBifurcation: views(bifurcation),
    ofPartner: views(partner),
    centresOf: null,
  };
}

/**
 * One possible future, met by all paths alike: what the assumptions turn out to be, the market, the climate, and
 * where its luck comes from.
 */
export interface World {
  /** Value vectors, by `slot`. */
  bifurcation: Float64Array;
  partner: Float64Array;
  /** Where these vectors lie, with those of the draws drawn together. */
  readonly rows: ValueRows;
  /** Addressable market in the middle of each month, USD m per year. */
  readonly market: Float64Array;
  /** Adoption of an undisturbed segment in each month from its launch on. */
  readonly adoption: Float64Array;
  /** 1 for a month of tense relations. */
  readonly tense: Uint8Array;
  /** The world's luck; null in the central case, which has none. */
  sampler: Sampler | null;
}

/** A world to be overwritten by `drawWorld` or `centralWorld`. */
export function emptyWorld(): World {
  const rows = emptyRows();
  return {
    bifurcation: rows.ofBifurcation[0]!,
    partner: rows.ofPartner[0]!,
    rows,
    market: new Float64Array(MAX_MONTHS),
    adoption: new Float64Array(MAX_MONTHS),
    tense: new Uint8Array(MAX_CLIMATE_MONTHS),
    sampler: null,
  };
}

const brownian = new Float64Array(MAX_YEARS + 1);
const bits = new Uint32Array(REPLICATES);

/** Which paths will be run in the worlds that are drawn: what only others need is not drawn. */
export type DrawnFor = Readonly<Record<EntryPath, boolean>>;

const allPaths: DrawnFor = { bifurcation: true, partner: true };
const exitOnly: readonly number[] = [slot.redeploymentReturn, slot.offshoreContribution];

/**
 * Draws every uncertain assumption of the sampler's draw and of those that follow it with the same point, the same for
 * all paths (equation 1.3). Assumption by assumption, not draw by draw: what belongs to a law is looked up once for all.
 *
 * @param count  draws, at most as many as `sampler.drawsOfPoint` says
 * @param rows  of `count` worlds, overwritten
 */
function drawAssumptions(
  model: CompiledModel,
  sampler: Sampler,
  count: number,
  paths: DrawnFor,
  rows: ValueRows,
): void {
  if (rows.centresOf !== model) {
    for (const path of entryPaths)
      for (let row = 0; row < REPLICATES; row++) rows[path].set(model.centres[path], row * VECTOR_LENGTH);
    rows.centresOf = model;
  }
  const noEntry = !paths.bifurcation && !paths.partner;
  for (const { dimension, slot: at, min, max, common, bifurcation, partner } of model.random) {
    if (noEntry && !exitOnly.includes(at)) continue;
    sampler.bitsOfDraws(dimension, count, bits);
    if (common !== undefined) {
      sampleEach(common, bits, count, min, max, rows.bifurcation, at, VECTOR_LENGTH);
      const end = count * VECTOR_LENGTH;
      for (let i = at; i < end; i += VECTOR_LENGTH) rows.partner[i] = rows.bifurcation[i]!;
      continue;
    }
    if (bifurcation !== undefined && paths.bifurcation)
      sampleEach(bifurcation, bits, count, min, max, rows.bifurcation, at, VECTOR_LENGTH);
    if (partner !== undefined && paths.partner)
      sampleEach(partner, bits, count, min, max, rows.partner, at, VECTOR_LENGTH);
  }
}

/** Market and climate of the sampler's draw, once its assumptions are known. */
function drawSurroundings(model: CompiledModel, sampler: Sampler, world: World): void {
  const { bifurcation, partner } = world;
  const { horizonMonths } = model.valuation;
  const years = horizonMonths / MONTHS_PER_YEAR;
  if (bifurcation[slot.tamVolatility]! > 0) brownianKnots(sampler, years, brownian);
  else brownian.fill(0);
  addressableMarket(bifurcation, brownian, horizonMonths, world.market);
  adoptionCurve(bifurcation[slot.bassP]!, bifurcation[slot.bassQ]!, horizonMonths, world.adoption);

  const { changes } = model.epochs[0]!;
  // Rules can lengthen a preparation.
  const isAsDrawn = changes.bifurcation.length === 0 && changes.partner.length === 0;
  const multiplier = bifurcation[slot.filingDurationMultiplier]!;
  const preparation =
    multiplier * Math.max(bifurcation[slot.preparationMonths]!, partner[slot.preparationMonths]!);
  const months = isAsDrawn ? Math.max(horizonMonths, Math.floor(preparation) + 1) : MAX_CLIMATE_MONTHS;
  drawClimate(bifurcation, sampler, months, world.tense);
}

/**
 * Draws worlds one after the other: every uncertain assumption once, then the market and the climate.
 *
 * @param from  first draw
 * @param count  number of draws
 * @param world  overwritten by each
 * @param visit  told the place of each world among them, from 0; the sampler stands at its draw
 * @param paths  entry paths that will be run in them; with none, only what exit needs is drawn
 */
export function forEachWorld(
  model: CompiledModel,
  sampler: Sampler,
  from: number,
  count: number,
  world: World,
  visit: (index: number) => void,
  paths: DrawnFor = allPaths,
): void {
  world.sampler = sampler;
  const hasEntry = paths.bifurcation || paths.partner;
  for (let index = 0; index < count;) {
    sampler.seek(from + index);
    const together = Math.min(sampler.drawsOfPoint(), count - index);
    drawAssumptions(model, sampler, together, paths, world.rows);
    for (let row = 0; row < together; row++, index++) {
      world.bifurcation = world.rows.ofBifurcation[row]!;
      world.partner = world.rows.ofPartner[row]!;
      sampler.seek(from + index);
      if (hasEntry) drawSurroundings(model, sampler, world);
      visit(index);
    }
  }
}

/**
 * Draws one world.
 *
 * @param sampler  turned to the draw
 * @param world  overwritten
 */
export function drawWorld(model: CompiledModel, sampler: Sampler, world: World): void {
  world.sampler = sampler;
  world.bifurcation = world.rows.ofBifurcation[0]!;
  world.partner = world.rows.ofPartner[0]!;
  drawAssumptions(model, sampler, 1, allPaths, world.rows);
  drawSurroundings(model, sampler, world);
}

/** The central case (equation 7.1): every assumption at its centre, a market without noise, no luck. */
export function centralWorld(model: CompiledModel, world: World): void {
  world.sampler = null;
  world.rows.centresOf = null;
  world.bifurcation.set(model.centres.bifurcation);
  world.partner.set(model.centres.partner);
  world.tense.fill(0);
  const { bifurcation } = world;
  const { horizonMonths } = model.valuation;
  addressableMarket(bifurcation, null, horizonMonths, world.market);
  adoptionCurve(bifurcation[slot.bassP]!, bifurcation[slot.bassQ]!, horizonMonths, world.adoption);
}
