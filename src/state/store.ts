import { createStore, type StoreApi } from 'zustand/vanilla';
import { combinationProblem } from '../model/checkValue';
import {
  applyOverrides,
  overrideProblem,
  overriddenValue,
  type Override,
  type Overrides,
} from '../model/overrides';
import { moveCentre } from '../model/moveCentre';
import type { Scenario } from '../model/scenario';
import { mode } from '../numerics/distribution';
import { parameterOfKey, type Value, type ValueKey } from '../model/values';
import {
  decodeLink,
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  encodeLink,
  isDrawCount,
  isSeed,
  sameRun,
  type OpenedLink,
} from '../share/shareLink';
import { compareSeen } from '../share/reproduction';
import { COARSE_DRAWS, type RunListener, type Runner, type RunRequest } from '../worker/runner';
import type { Actions, AppState, Inputs, Notice } from './appState';
import { percentilesOf, rangeThrough } from './ownRange';
import { isUpToDate } from './selectors';
import { parseTypedEntry, shownNumber, shownRange } from './typedEntry';

export type AppStore = StoreApi<AppState & { readonly actions: Actions & LinkActions }>;

export interface LinkActions {
  /** Opens a link's fragment; what cannot be used is told in `notices`. */
  openLink(fragment: string): void;
}

export interface StoreOptions {
  readonly scenarios: readonly Scenario[];
  /** Scenario that is open without a link. */
  readonly base: string;
  readonly createRunner: (listener: RunListener) => Runner;
}

/** Most worlds the page runs; more are for the command line. */
export const MAX_PAGE_DRAWS = 2 ** 18;

const DEFAULT_LOSS_LINE = 0;

/** Identifies what is simulated: equal keys continue each other's draws. */
function runKey(inputs: Inputs): string {
  return encodeLink({ ...inputs, draws: DEFAULT_DRAWS });
}

/** The one store of the page: inputs, the run they ask for, and the last good result. */
export function createAppStore({ scenarios, base, createRunner }: StoreOptions): AppStore {
  const findScenario = (id: string): Scenario | undefined => scenarios.find((scenario) => scenario.id === id);
  let awaited: OpenedLink | null = null;

  const store: AppStore = createStore((set, get) => {
    const problemWith = (key: ValueKey, override: Override): string | undefined => {
      const { scenario, inputs } = get();
      return (
        overrideProblem(key, override) ??
        combinationProblem(applyOverrides(scenario.values, { ...inputs.overrides, [key]: override }))
      );
    };
    const accept = (overrides: Overrides): void => {
      request({ inputs: { ...get().inputs, overrides }, refusal: null });
    };
    /** Makes a change, or says why not and changes nothing. */
    const change = (key: ValueKey, override: Override, entry: string): boolean => {
      const message = problemWith(key, override);
      if (message !== undefined) {
        set({ refusal: { key, entry, message } });
        return false;
      }
      accept(withChange(get(), key, override));
      return true;
    };
    const open = (scenario: Scenario, inputs: Inputs, notices: readonly Notice[]): void => {
      request({ scenario, inputs, notices, refusal: null, dragging: false });
    };

    const actions: Actions & LinkActions = {
      moveCentre(key, asked) {
        const centre = readable(asked, get().scenario.values[key]!);
        change(key, movedTo(get(), key, centre), String(centre));
      },
      pin(key, pinned) {
        const value = valueNow(get(), key);
        if (typeof value !== 'object') return;
        change(key, pinned ? { value: { kind: 'fixed', value: mode(value) } } : { centre: mode(value) }, '');
      },
      setPercentile(key, which, value) {
        const now = valueNow(get(), key);
        const { admissible } = parameterOfKey(key);
        if (typeof now !== 'object' || now.kind === 'fixed' || admissible.type !== 'number') return;
        const entry = shownNumber(key, value);
        if (overrideProblem(key, { centre: value }) !== undefined) {
          set({
            refusal: { key, entry, message: `“${entry}” is out of range; allowed is ${shownRange(key)}` },
          });
          return;
        }
        const own = rangeThrough(now, { ...percentilesOf(now), [which]: value }, admissible);
        if (own === undefined) {
          const message = `the 10th percentile lies below the centre, ${shownNumber(key, mode(now))}, and the 90th above; got ${entry}`;
          set({ refusal: { key, entry, message } });
          return;
        }
        change(key, { value: own }, entry);
      },
      setValue(key, override) {
        change(key, override, '');
      },
      typeEntry(key, entry) {
        const override = parseTypedEntry(key, entry, valueNow(get(), key));
        if ('problem' in override) {
          set({ refusal: { key, entry, message: override.problem } });
          return false;
        }
        return change(key, 'centre' in override ? movedTo(get(), key, override.centre) : override, entry);
      },
      dismissRefusal() {
        set({ refusal: null });
      },
      reset(key) {
        const { [key]: _dropped, ...rest } = get().inputs.overrides;
        const { scenario } = get();
        const message = combinationProblem(applyOverrides(scenario.values, rest));
        if (message === undefined) accept(rest);
        else set({ refusal: { key, entry: '', message } });
      },
      resetAll() {
        accept({});
      },
      startDrag() {
        set({ dragging: true });
      },
      endDrag() {
        if (!get().dragging) return;
        request({ dragging: false });
      },
      openScenario(scenarioId) {
        const scenario = findScenario(scenarioId);
        if (scenario === undefined) return;
        open(scenario, { ...get().inputs, scenarioId, overrides: {} }, []);
      },
      setSeed(seed) {
        if (!isSeed(seed)) return;
        request({ inputs: { ...get().inputs, seed } });
      },
      setDraws(draws) {
        if (!isDrawCount(draws) || draws > MAX_PAGE_DRAWS) return;
        request({ inputs: { ...get().inputs, draws } });
      },
      setLossLine(lossLine) {
        set({ lossLine });
      },
      restart() {
        request();
      },
      dismissNotices() {
        set({ notices: [] });
      },
      openLink(fragment) {
        const link = decodeLink(fragment, findScenario, base);
        if (!link.readable) {
          const { scenario, inputs } = get();
          open(scenario, inputs, link.problems.map(problemNotice));
          return;
        }
        const draws = Math.min(link.draws, MAX_PAGE_DRAWS);
        const problems = [...link.problems];
        if (draws < link.draws) {
          problems.push(
            `The link asks for ${link.draws} worlds; the page runs at most ${MAX_PAGE_DRAWS}, the command line runs more`,
          );
        }
        awaited = link.seen === undefined || draws < link.draws ? null : link;
        const { scenarioId, overrides, seed } = link;
        open(findScenario(scenarioId)!, { scenarioId, overrides, seed, draws }, problems.map(problemNotice));
      },
    };
    return {
      scenarios,
      scenario: findScenario(base)!,
      inputs: { scenarioId: base, overrides: {}, seed: DEFAULT_SEED, draws: DEFAULT_DRAWS },
      run: { status: 'idle' },
      shown: null,
      dragging: false,
      refusal: null,
      notices: [],
      lossLine: DEFAULT_LOSS_LINE,
      actions,
    };
  });

  /** Inputs that each request was made from. */
  const inputsOf = new WeakMap<RunRequest, Inputs>();

  const runner = createRunner({
    onResult(request, result, pictures, elapsed) {
      const inputs = inputsOf.get(request)!;
      store.setState({ shown: { inputs: { ...inputs, draws: result.draws }, result, pictures, elapsed } });
      tellReproduction();
    },
    // A drag is one run to those who watch, however many results it shows.
    onProgress(request, done) {
      if (request.dragging) return;
      store.setState({ run: { status: 'running', done, of: request.draws } });
    },
    onDone(request) {
      if (request.dragging) return;
      store.setState({ run: { status: 'done' } });
      tellReproduction();
    },
    onFailure(_request, message) {
      store.setState({ run: { status: 'failed', message } });
    },
  });

  /** Says whether a link reproduces, once its inputs are on screen with all their draws. */
  function tellReproduction(): void {
    const { shown, inputs, notices } = store.getState();
    const link = awaited;
    if (link === null || shown === null || !isUpToDate({ shown, inputs }) || !sameRun(inputs, link)) return;
    awaited = null;
    const { reproduces, message } = compareSeen(link.seen, link.modelVersion, shown.result);
    store.setState({ notices: [...notices, { kind: reproduces ? 'reproduced' : 'changed', message }] });
  }

  /** Makes a change of state and asks for the run that it calls for, in one step for those who listen. */
  function request(change: Partial<AppState> = {}): void {
    const { scenario, inputs, dragging, run } = { ...store.getState(), ...change };
    const draws = dragging ? Math.min(COARSE_DRAWS, inputs.draws) : inputs.draws;
    const values = applyOverrides(scenario.values, inputs.overrides);
    const next: RunRequest = { key: runKey(inputs), values, seed: inputs.seed, draws, dragging };
    inputsOf.set(next, inputs);
    const goesOn = dragging && run.status === 'running' && run.of === draws;
    store.setState({ ...change, run: goesOn ? run : { status: 'running', done: 0, of: draws } });
    runner.run(next);
  }

  return store;
}

function problemNotice(message: string): Notice {
  return { kind: 'problem', message };
}

/** A value as it is after the changes made so far. */
function valueNow({ scenario, inputs }: AppState, key: ValueKey): Value {
  const own = scenario.values[key]!;
  const override = inputs.overrides[key];
  return override === undefined ? own : overriddenValue(own, key, override);
}

/**
 * The change that moves a value to a new centre: a range of the user's own moves along, a pinned value stays pinned,
 * and what has no spread is just set.
 */
function movedTo(state: AppState, key: ValueKey, centre: number): Override {
  const override = state.inputs.overrides[key];
  const isOwn = override !== undefined && 'value' in override;
  const value = isOwn ? override.value : state.scenario.values[key]!;
  const { admissible, moves } = parameterOfKey(key);
  const fixed: Override = { value: { kind: 'fixed', value: centre } };
  if (typeof value !== 'object' || value.kind === 'fixed' || admissible.type !== 'number') return fixed;
  if (!isOwn) return { centre };
  return overrideProblem(key, fixed) === undefined
    ? { value: moveCentre(value, centre, moves, admissible) }
    : fixed;
}

/** Digits of a number that a slider sets: finer than a pixel, and short in a link. */
const SLIDER_DIGITS = 4;

/** A slider's number without the digits that no hand can set; the scenario's own value stays exact. */
function readable(asked: number, own: Value): number {
  return typeof own === 'object' && asked === mode(own) ? asked : Number(asked.toPrecision(SLIDER_DIGITS));
}

/** Changes with one more; a change back to the scenario's own value is no change. */
function withChange({ scenario, inputs }: AppState, key: ValueKey, override: Override): Overrides {
  const { [key]: _old, ...rest } = inputs.overrides;
  const own = scenario.values[key]!;
  const changed = overriddenValue(own, key, override);
  const same = JSON.stringify(changed) === JSON.stringify(own);
  return same ? rest : { ...rest, [key]: override };
}
