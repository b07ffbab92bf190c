import type { AppState, Inputs, Shown } from '../state/appState';
import type { RunFailure } from '../worker/workFailure';
import type { Value, ValueKey } from '../model/values';
import type { Scenario } from '../model/scenario';
import { mode } from '../numerics/distribution';

/** How far the figures on screen are from what was asked for. */
export type Freshness =
  | { readonly status: 'first'; readonly of: number }
  | { readonly status: 'current' }
  | { readonly status: 'dragging'; readonly of: number }
  | { readonly status: 'updating'; readonly done: number; readonly of: number }
  | { readonly status: 'failed'; readonly failure: RunFailure };

const FIRST_DRAWS = 2048;

/** Whether the figures come from these inputs, of however many draws. */
function isOf({ inputs: made }: Shown, inputs: Inputs): boolean {
  return (
    made.overrides === inputs.overrides &&
    made.correlations === inputs.correlations &&
    made.rules === inputs.rules &&
    made.seed === inputs.seed &&
    made.scenarioId === inputs.scenarioId &&
    made.criterion === inputs.criterion
  );
}

/** Whether the page shows what the inputs say, and what it is doing about it. */
export function freshness({
  run,
  shown,
  inputs,
  dragging,
}: Pick<AppState, 'run' | 'shown' | 'inputs' | 'dragging'>): Freshness {
  if (run.status === 'failed') return run;
  if (shown === null)
    return { status: 'first', of: run.status === 'running' ? Math.min(run.of, FIRST_DRAWS) : FIRST_DRAWS };
  if (run.status === 'running' && dragging) return { status: 'dragging', of: run.of };
  if (run.status === 'running') return { status: 'updating', done: run.done, of: run.of };
  if (!isOf(shown, inputs)) return { status: 'updating', done: 0, of: inputs.draws };
  return { status: 'current' };
}

/** The number or word a run was made with. */
function valueIn(inputs: Inputs, scenarios: readonly Scenario[], key: ValueKey): Value | undefined {
  const override = inputs.overrides[key];
  if (override !== undefined)
    return 'value' in override ? override.value : { kind: 'fixed', value: override.centre };
  return scenarios.find(({ id }) => id === inputs.scenarioId)?.values[key];
}

/** Share of the worst worlds that the tail of the run on screen is. */
export function tailOf({ inputs }: Pick<Shown, 'inputs'>, scenarios: readonly Scenario[]): number {
  const tail = valueIn(inputs, scenarios, 'tail');
  return typeof tail === 'object' ? mode(tail) : Number.NaN;
}

export function countsTerminalValue(shown: Shown, scenarios: readonly Scenario[]): boolean {
  return valueIn(shown.inputs, scenarios, 'terminalValue') !== false;
}

/** First year of the simulation. */
export const FIRST_YEAR = 2027;
const MONTHS_PER_YEAR = 12;

/** Last year whose cash is counted month by month. */
export function lastYear(horizonMonths: number): number {
  return FIRST_YEAR + horizonMonths / MONTHS_PER_YEAR - 1;
}
