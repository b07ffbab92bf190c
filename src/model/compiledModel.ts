import { compileDistribution, type CompiledDistribution } from '../numerics/compiledDistribution';
import { mode } from '../numerics/distribution';
import { exp, ln, power } from '../numerics/elementary';
import { integratedDecay } from '../numerics/integratedDecay';
import { assumptionDimension } from './dimensions';
import { entryPaths, parameters, slot, VECTOR_LENGTH, type EntryPath, type ParameterId } from './parameters';
import { neutralValues, traits, type PathTraits } from './strategies';
import { epochsOf, type Epoch } from './epochs';
import { keyFor, type ScenarioValues } from './values';

export const MONTHS_PER_YEAR = 12;
export const MAX_YEARS = 10;

/** An assumption that differs from world to world. */
export interface RandomAssumption {
  readonly dimension: number;
  readonly slot: number;
  readonly min: number;
  readonly max: number;
  /** One law for all paths, or undefined where a path has its own or none. */
  readonly common: CompiledDistribution | undefined;
  readonly bifurcation: CompiledDistribution | undefined;
  readonly partner: CompiledDistribution | undefined;
}

/** How outcomes are valued; the same in every world. */
export interface Valuation {
  readonly mode: 'D1' | 'D2' | 'D3';
  readonly horizonMonths: number;
  readonly discountRate: number;
  /** Discount factor of the middle of each month (equation 6.1). */
  readonly discountFactors: Float64Array;
  /** What terminal value is, per dollar of mean monthly cash in the last year, discounted to the start; 0 when off. */
  readonly terminalFactor: number;
  readonly capitalEnvelope: number;
  readonly riskAversion: number;
  readonly tail: number;
  readonly riskTolerance: number;
  readonly windDownCost: number;
}

/** The flags a path runs under. */
export interface PathFlags extends PathTraits {
  readonly filesPublic: boolean;
  readonly fullChain: boolean;
  readonly closedLoopAfterRefusal: boolean;
  /** Loss since first launch that closes the business; Infinity when off. */
  readonly stopLoss: number;
}

/** A scenario made ready for running: vectors instead of names. */
export interface CompiledModel {
  readonly valuation: Valuation;
  readonly flags: Readonly<Record<EntryPath, PathFlags>>;
  /** Centre of every parameter, one vector a path; what belongs to exit alone stands in both. */
  readonly centres: Readonly<Record<EntryPath, Float64Array>>;
  readonly random: readonly RandomAssumption[];
  /** What switched rules change, from month 0 on; one epoch without changes where none is switched. */
  readonly epochs: readonly Epoch[];
}

/** Rates that valuation mode D3 turns off, because its discount rate already pays for them (equation 6.17). */
const absorbingRates: readonly ParameterId[] = ['forcedExitRate', 'homeStopRate', 'ruptureRate'];

function number(values: ScenarioValues, key: string): number {
  const value = values[key];
  return typeof value === 'object' ? mode(value) : Number.NaN;
}

/**
 * Discount factors of the middle of each month: d_t = (1 + r)^-(t + ½)/12 (equation 6.1).
 *
 * @param discountRate  effective annual rate, > -1
 * @param months  number of months
 */
export function midMonthDiscountFactors(discountRate: number, months: number): Float64Array {
  const rate = ln(1 + discountRate);
  return Float64Array.from({ length: months }, (_, month) => exp((-rate * (month + 0.5)) / MONTHS_PER_YEAR));
}

/**
 * Present value at the end of the horizon of one dollar a year that fades (equation 6.3): (1 - e^-(ρ+ξ)H) / (ρ+ξ).
 *
 * @param discountRate  effective annual rate r, ρ = ln(1 + r)
 * @param fade  ξ, per year, >= 0
 * @param years  H, >= 0
 */
export function fadingAnnuity(discountRate: number, fade: number, years: number): number {
  const decay = ln(1 + discountRate) + fade;
  return integratedDecay(decay, years, exp(-decay * years));
}

/** Discount rate, weight on the tail and the rest of a valuation mode (equation 6.17). */
function compileValuation(values: ScenarioValues): Valuation {
  const valuationMode = values['valuationMode'] as Valuation['mode'];
  const discountRate =
    valuationMode === 'D2'
      ? number(values, 'riskFreeRate')
      : number(values, 'discountRate') + (valuationMode === 'D3' ? number(values, 'countryPremium') : 0);
  const years = number(values, 'horizonYears');
  const terminal =
    fadingAnnuity(discountRate, number(values, 'terminalFade'), number(values, 'terminalYears')) *
    power(1 + discountRate, -years) *
    MONTHS_PER_YEAR;
  return {
    mode: valuationMode,
    horizonMonths: years * MONTHS_PER_YEAR,
    discountRate,
    discountFactors: midMonthDiscountFactors(discountRate, years * MONTHS_PER_YEAR),
    terminalFactor: values['terminalValue'] === true ? terminal : 0,
    capitalEnvelope: number(values, 'capitalEnvelope'),
    riskAversion: valuationMode === 'D1' ? number(values, 'riskAversion') : 0,
    tail: number(values, 'tail'),
    riskTolerance: number(values, 'riskTolerance'),
    windDownCost: number(values, 'windDownCost'),
  };
}

/** The centre of each parameter for a path (equation 1.2), or what the path is without it. */
function compileCentres(values: ScenarioValues, path: EntryPath): Float64Array {
  const vector = new Float64Array(VECTOR_LENGTH);
  for (const parameter of parameters) {
    const key = keyFor(parameter.id, path) ?? keyFor(parameter.id, 'exit');
    const value = key === undefined ? undefined : values[key];
    vector[slot[parameter.id]] =
      typeof value === 'object' ? mode(value) : (neutralValues[path][parameter.id] ?? 0);
  }
  return vector;
}

function compileRandom(values: ScenarioValues, off: ReadonlySet<ParameterId>): RandomAssumption[] {
  const random: RandomAssumption[] = [];
  for (const parameter of parameters) {
    const dimension = assumptionDimension.get(parameter.id);
    if (dimension === undefined || parameter.admissible.type !== 'number' || off.has(parameter.id)) continue;
    const law = (path: EntryPath): CompiledDistribution | undefined => {
      const key = keyFor(parameter.id, path);
      const value = key === undefined ? undefined : values[key];
      return typeof value === 'object' && value.kind !== 'fixed' ? compileDistribution(value) : undefined;
    };
    const exitOnly = parameter.scope === 'exit' ? values[parameter.id] : undefined;
    const common =
      parameter.scope === 'common'
        ? law('bifurcation')
        : typeof exitOnly === 'object' && exitOnly.kind !== 'fixed'
          ? compileDistribution(exitOnly)
          : undefined;
    const bifurcation = common === undefined ? law('bifurcation') : undefined;
    const partner = common === undefined ? law('partner') : undefined;
    if (common === undefined && bifurcation === undefined && partner === undefined) continue;
    const { min, max } = parameter.admissible;
    random.push({ dimension, slot: slot[parameter.id], min, max, common, bifurcation, partner });
  }
  return random;
}

/** A partner's model that is changed is published like a model of our own (equation 4.2). */
function withFullChain(values: ScenarioValues): ScenarioValues {
  if (values['fineTunesPartnerModel'] !== true) return values;
  return { ...values, 'partner.publicationMonths': values['bifurcation.publicationMonths']! };
}

/**
 * Makes a scenario's values ready for running.
 *
 * @param scenarioValues  complete and admissible (`parseScenario`, `applyOverrides`)
 */
export function compileModel(scenarioValues: ScenarioValues): CompiledModel {
  const values = withFullChain(scenarioValues);
  const valuation = compileValuation(values);
  const off = new Set(valuation.mode === 'D3' ? absorbingRates : []);
  const stopLoss = values['stopLoss'];
  const centres = {
    bifurcation: compileCentres(values, 'bifurcation'),
    partner: compileCentres(values, 'partner'),
  };
  for (const path of entryPaths) for (const id of off) centres[path][slot[id]] = 0;
  const flags = (path: EntryPath): PathFlags => ({
    ...traits[path],
    filesPublic: values[`${path}.filesPublic`] === true,
    fullChain: traits[path].filesOwnModel || values['fineTunesPartnerModel'] === true,
    closedLoopAfterRefusal: values['closedLoopAfterRefusal'] === true,
    stopLoss: typeof stopLoss === 'object' ? mode(stopLoss) : Number.POSITIVE_INFINITY,
  });
  return {
    valuation,
    flags: { bifurcation: flags('bifurcation'), partner: flags('partner') },
    centres,
    random: compileRandom(values, off),
    epochs: epochsOf(values),
  };
}
