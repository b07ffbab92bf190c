import { mode, type Distribution } from '../numerics/distribution';
import { quantile } from '../numerics/distributionQuantile';
import { overriddenValue } from '../model/overrides';
import type { ParameterDefinition, PathId } from '../model/parameters';
import type { Scenario } from '../model/scenario';
import type { Provenance } from '../model/valueEntries';
import { parameterOfKey, pathOfKey, type Value, type ValueKey } from '../model/values';
import type { Inputs } from './appState';

const P10 = 0.1;
const P90 = 0.9;

/** A value as a control shows it. */
export interface ParameterView {
  readonly key: ValueKey;
  readonly definition: ParameterDefinition;
  /** Which entry path the value is for, where each has its own. */
  readonly path: PathId | undefined;
  readonly value: Value;
  readonly defaultValue: Value;
  /** Centre of a number; NaN for flags, words and `off`. */
  readonly centre: number;
  readonly defaultCentre: number;
  /** Tenth and ninetieth percentile; equal to the centre where nothing is uncertain. */
  readonly p10: number;
  readonly p90: number;
  readonly uncertain: boolean;
  /** Fixed by the user although the scenario holds a spread. */
  readonly pinned: boolean;
  readonly changed: boolean;
  readonly provenance: Provenance;
  /** Why the user set a value of their own; undefined where nothing is said. */
  readonly reason: string | undefined;
}

function centreOf(value: Value): number {
  return typeof value === 'object' ? mode(value) : Number.NaN;
}

function percentile(value: Value, probability: number): number {
  if (typeof value !== 'object') return Number.NaN;
  return value.kind === 'fixed' ? value.value : quantile(value, probability);
}

function isSpread(value: Value): value is Distribution {
  return typeof value === 'object' && value.kind !== 'fixed';
}

/** A value with everything a control needs to show it. */
export function parameterView(
  state: {
    readonly scenario: Scenario;
    readonly inputs: Pick<Inputs, 'overrides'> & Partial<Pick<Inputs, 'reasons'>>;
  },
  key: ValueKey,
): ParameterView {
  const defaultValue = state.scenario.values[key]!;
  const override = state.inputs.overrides[key];
  const value = override === undefined ? defaultValue : overriddenValue(defaultValue, key, override);
  return {
    key,
    definition: parameterOfKey(key),
    path: pathOfKey(key),
    value,
    defaultValue,
    centre: centreOf(value),
    defaultCentre: centreOf(defaultValue),
    p10: percentile(value, P10),
    p90: percentile(value, P90),
    uncertain: isSpread(value),
    pinned: isSpread(defaultValue) && !isSpread(value),
    changed: override !== undefined,
    provenance: state.scenario.provenance[key]!,
    reason: state.inputs.reasons?.[key],
  };
}
