import { REPLAY_SEED } from '../analysis/replay';
import type { ReplayTask } from '../analysis/tasks';
import { caseOverrides } from '../model/caseMapping';
import type { Case } from '../model/cases';
import { applyOverrides } from '../model/overrides';
import type { AppState, Inputs } from './appState';
import { baseScenario } from './catalogue';
import { loadCases } from './explanations';

/** The piece of work that replays a case: from the base scenario as it is published, whatever the inputs are. */
export function replayTask(each: Case): ReplayTask {
  const { values } = baseScenario;
  return { kind: 'replay', of: each.id, values: applyOverrides(values, caseOverrides(values, each)) };
}

/**
 * The inputs that a case is replayed from, to be looked at as any others.
 *
 * @param worlds  how many draws, and whether refinement may stop before
 */
export function caseInputs(each: Case, worlds: Pick<Inputs, 'draws' | 'untilPrecise'>): Inputs {
  return {
    ...worlds,
    scenarioId: baseScenario.id,
    overrides: caseOverrides(baseScenario.values, each),
    reasons: {},
    seed: REPLAY_SEED,
    criterion: undefined,
    name: each.name,
  };
}

/** The replays of the cases, wanted while a page that shows them is in sight. */
export class Replays {
  private readonly arrived: () => void;
  private tasks: readonly ReplayTask[] | null = null;
  private isComing = false;

  /** @param arrived  hears that the cases are here, so that it can be looked again what is wanted */
  constructor(arrived: () => void) {
    this.arrived = arrived;
  }

  wanted({ inSight }: Pick<AppState, 'inSight'>): readonly ReplayTask[] {
    if (!inSight.includes('replays')) return [];
    if (this.tasks === null && !this.isComing) void this.bring();
    return this.tasks ?? [];
  }

  private async bring(): Promise<void> {
    this.isComing = true;
    try {
      const { cases } = await loadCases();
      this.tasks = cases.map(replayTask);
      this.arrived();
    } catch {
      // The page that shows them says so.
    } finally {
      this.isComing = false;
    }
  }
}
