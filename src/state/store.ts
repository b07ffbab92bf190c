import { createStore, type StoreApi } from 'zustand/vanilla';
import { combinationProblem } from '../model/checkValue';
import {
  applyOverrides,
  overrideProblem,
  overridesProblem,
  type Override,
  type Overrides,
} from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { mode } from '../numerics/distribution';
import type { ValueKey } from '../model/values';
import type { OpenedLink } from '../share/readLink';
import {
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  encodeLink,
  isDrawCount,
  isSeed,
  sameRun,
  type Reasons,
} from '../share/shareLink';
import { compareSeen } from '../share/reproduction';
import { tidyName, tidyReason } from '../share/reasonText';
import { COCKPIT } from '../share/view';
import { COARSE_DRAWS, type RunListener, type Runner, type RunRequest } from '../worker/runner';
import type { Actions, AppState, Changes, Inputs, ScenarioTitle, Shown } from './appState';
import { movedTo, readable, withChange } from './changes';
import type { Beside, Desk, DeskStore } from './desk';
import { MOST_BESIDE, noAnalyses } from './initialState';
import { inputValues } from './inputValues';
import { pinnedOf, stateOfLook } from './linkCompany';
import type { Notice, NoticeProblem, RefusedProblem } from './problems';
import { isUpToDate, valueNow } from './selectors';
import { stepFrom } from './step';

export type AppStore = StoreApi<AppState & { readonly actions: Actions & LinkActions }>;

export interface LinkActions {
  /**
   * Opens a link's fragment; what cannot be used is told in `notices`.
   *
   * @param opened  hears that it was, at once unless what reads links has to be brought first
   */
  openLink(fragment: string, opened?: () => void): void;
  /** Brings what reads links, if it can be had, so that they open at once. */
  bringLinkReader(): Promise<void>;
}

/** What reads links. */
export type LinkReader = (
  fragment: string,
  findScenario: (id: string) => Scenario | undefined,
  fallbackId: string,
) => OpenedLink;

export interface StoreOptions {
  /** Scenarios that are here from the start. */
  readonly scenarios: readonly Scenario[];
  /** Scenario that is open without a link; it is here from the start. */
  readonly base: string;
  /** Every scenario that can be opened, and how to bring those that are not here; absent where all are. */
  readonly catalogue?: {
    readonly titles: readonly ScenarioTitle[];
    readonly load: () => Promise<readonly Scenario[]>;
  };
  readonly createRunner: (listener: RunListener) => Runner;
  /** What reads links, if it is here from the start, and how to bring it. */
  readonly readLink?: LinkReader | undefined;
  readonly loadLinkReader?: () => Promise<LinkReader>;
  /** Brings what keeps the analyses going; absent where none are wanted. */
  readonly openDesk?: (store: DeskStore, runner: Runner) => Promise<Desk>;
  /** Brings what has runs made beside the one on screen; absent where none are wanted. */
  readonly openBeside?: (store: DeskStore, runner: Runner) => Promise<Beside>;
}

/** Most worlds the page runs; more are for the command line. */
export const MAX_PAGE_DRAWS = 2 ** 18;

/** Standard error of the headlines at which refinement stops by itself: a quarter of a point. */
export const PRECISE_ERROR = 0.0025;

function byId<Named extends ScenarioTitle>(list: readonly Named[], id: string): Named | undefined {
  return list.find((named) => named.id === id);
}

/** Identifies what is simulated: equal keys continue each other's draws. */
function runKey(inputs: Inputs): string {
  const { scenarioId, overrides, correlations, rules, seed } = inputs;
  return encodeLink({ scenarioId, overrides, correlations, rules, seed, draws: DEFAULT_DRAWS });
}

/** The one store of the page: inputs, the run they ask for, and the last good result. */
export function createAppStore({
  scenarios,
  base,
  catalogue,
  createRunner,
  readLink,
  loadLinkReader,
  openDesk,
  openBeside,
}: StoreOptions): AppStore {
  const titles = catalogue?.titles ?? scenarios.map(({ id, title }) => ({ id, title }));
  let awaited: OpenedLink | null = null;
  let read = readLink;

  const store: AppStore = createStore((set, get) => {
    const findScenario = (id: string): Scenario | undefined => byId(get().scenarios, id);
    /** A scenario that can be opened but is not here yet. */
    const absent = (id: string): ScenarioTitle | undefined =>
      findScenario(id) === undefined ? byId(titles, id) : undefined;
    /** What waits for a scenario; whatever is opened in the meantime takes its place. */
    let waiting: (() => void) | null = null;
    const whenHere = async (scenario: ScenarioTitle, open: () => void): Promise<void> => {
      waiting = open;
      await actions.bringScenarios();
      if (waiting !== open) return;
      if (absent(scenario.id) === undefined) open();
      else show(get().scenario, get().inputs, [problemNotice({ code: 'scenarioMissing', scenario })]);
    };
    /** Opens a link as soon as what reads it is here, or says that it cannot be had. */
    const whenRead = async (open: () => void): Promise<void> => {
      waiting = open;
      await actions.bringLinkReader();
      if (waiting !== open) return;
      if (read === undefined)
        show(get().scenario, get().inputs, [problemNotice({ code: 'linkReaderMissing' })]);
      else open();
    };
    const problemWith = (key: ValueKey, override: Override): RefusedProblem | undefined => {
      const { scenario, inputs } = get();
      return (
        overrideProblem(key, override) ??
        combinationProblem(applyOverrides(scenario.values, { ...inputs.overrides, [key]: override }))
      );
    };
    const accept = (overrides: Overrides, reasons = get().inputs.reasons): void => {
      request({
        inputs: { ...get().inputs, overrides, reasons: ofChanged(reasons, overrides) },
        refusal: null,
        step: null,
      });
    };
    /** Makes a change, or says why not and changes nothing. */
    const change = (key: ValueKey, override: Override): boolean => {
      const problem = problemWith(key, override);
      if (problem !== undefined) {
        set({ refusal: { key, problem } });
        return false;
      }
      accept(withChange(get(), key, override));
      return true;
    };
    /** Makes several changes as one, or says why not and changes nothing. */
    const changeAll = (changes: Changes, reasons?: Reasons): boolean => {
      const { scenario, inputs } = get();
      let { overrides } = inputs;
      for (const [key, override] of Object.entries(changes)) {
        const { [key]: _old, ...rest } = overrides;
        overrides =
          override === undefined
            ? rest
            : withChange({ ...get(), inputs: { ...inputs, overrides } }, key, override);
      }
      const problem = overridesProblem(scenario.values, overrides);
      if (problem !== undefined) {
        set({ refusal: { key: Object.keys(changes)[0]!, problem } });
        return false;
      }
      accept(overrides, reasons);
      return true;
    };
    const show = (scenario: Scenario, inputs: Inputs, notices: readonly Notice[]): void => {
      waiting = null;
      request({ scenario, inputs, notices, refusal: null, dragging: false, step: null });
    };
    /** Makes a change and keeps what it changed, to be told and taken back. */
    const asStep = (title: string, make: () => void, isWhole = false): void => {
      const before = get();
      const wasUpToDate = isUpToDate(before);
      make();
      const step = stepFrom(title, before, get(), wasUpToDate);
      if (isWhole || step.changed.length + step.correlated + step.ruled > 0)
        set({ step: { ...step, isWhole } });
    };

    /** Opens a link, which there is something to read with. */
    const openHere = (fragment: string): void => {
      let coming: ScenarioTitle | undefined;
      const find = (id: string): Scenario | undefined => {
        coming ??= absent(id);
        return findScenario(id);
      };
      const link = read!(fragment, find, base);
      if (coming !== undefined) {
        void whenHere(coming, () => openHere(fragment));
        return;
      }
      if (!link.readable) {
        const { scenario, inputs } = get();
        show(scenario, inputs, link.problems.map(problemNotice));
        return;
      }
      const draws = Math.min(link.draws, MAX_PAGE_DRAWS);
      const problems: NoticeProblem[] = [...link.problems];
      if (draws < link.draws)
        problems.push({ code: 'tooManyWorlds', asked: link.draws, most: MAX_PAGE_DRAWS });
      awaited = link.seen === undefined || draws < link.draws ? null : link;
      const { scenarioId, overrides, correlations, rules, reasons, seed, criterion } = link;
      const named = { ...(rules && { rules }), ...(link.name !== undefined && { name: link.name }) };
      const worlds = { seed, draws, untilPrecise: link.untilPrecise === true, criterion };
      set({
        view: link.view,
        ...stateOfLook(link.look),
        pinned: pinnedOf(link, worlds),
        comebacks: get().comebacks + 1,
      });
      show(
        findScenario(scenarioId)!,
        { scenarioId, overrides, correlations, reasons, ...worlds, ...named },
        problems.map(problemNotice),
      );
    };

    const actions: Actions & LinkActions = {
      moveCentre(key, asked) {
        const centre = readable(asked, get().scenario.values[key]!);
        change(key, movedTo(get(), key, centre));
      },
      moveCentres(centres) {
        const { scenario } = get();
        changeAll(
          Object.fromEntries(
            Object.entries(centres).map(([key, asked]) => [
              key,
              movedTo(get(), key, readable(asked, scenario.values[key]!)),
            ]),
          ),
        );
      },
      applyChanges(changes) {
        return changeAll(changes);
      },
      choose(title, changes) {
        let isMade = false;
        // A choice brings its own reasons.
        const kept = Object.entries(get().inputs.reasons).filter(([key]) => !(key in changes));
        asStep(title, () => {
          isMade = changeAll(changes, Object.fromEntries(kept));
        });
        return isMade;
      },
      openInputs(title, inputs) {
        const scenario = findScenario(inputs.scenarioId);
        if (scenario !== undefined) asStep(title, () => show(scenario, inputs, []), true);
      },
      rename(name) {
        const { name: _old, ...inputs } = get().inputs;
        const said = tidyName(name ?? '');
        set({ inputs: said === '' ? inputs : { ...inputs, name: said } });
      },
      pinAsA() {
        set({ pinned: { inputs: get().inputs } });
      },
      setPinned(pinned) {
        set({ pinned });
      },
      swapWithPinned() {
        const { pinned, inputs } = get();
        if (pinned === null) return;
        const { seed, draws, untilPrecise, criterion } = inputs;
        const scenario = findScenario(pinned.inputs.scenarioId);
        if (scenario === undefined) return;
        actions.pinAsA();
        request({
          scenario,
          inputs: { ...pinned.inputs, seed, draws, untilPrecise, criterion },
          refusal: null,
          step: null,
        });
      },
      wantRuns(part, inputs) {
        const { [part]: _old, ...others } = get().wantedRuns;
        set({ wantedRuns: inputs.length === 0 ? others : { ...others, [part]: inputs } });
        if (inputs.some(({ scenarioId }) => absent(scenarioId) !== undefined)) void actions.bringScenarios();
      },
      setSeveral(several) {
        if (several.length <= MOST_BESIDE) set({ several });
      },
      retryRuns() {
        beside?.retry();
        void actions.bringScenarios();
      },
      undoStep() {
        const { step, inputs } = get();
        const scenario = step === null ? undefined : findScenario(step.before.scenarioId);
        if (step === null || scenario === undefined) return;
        const { before, isWhole } = step;
        const { scenarioId, overrides, correlations, rules, reasons } = before;
        const { name } = scenarioId === inputs.scenarioId ? inputs : before;
        request({
          scenario,
          inputs:
            isWhole === true
              ? before
              : { ...inputs, scenarioId, overrides, correlations, rules, reasons, name },
          refusal: null,
          step: null,
          comebacks: get().comebacks + 1,
        });
      },
      dismissStep() {
        set({ step: null });
      },
      restore(change) {
        waiting = null;
        request(change);
      },
      setOwn(key, override, reason) {
        const said = tidyReason(reason);
        const { [key]: _old, ...others } = get().inputs.reasons;
        if (!change(key, override)) return false;
        const { inputs } = get();
        const reasons = ofChanged(said === '' ? others : { ...others, [key]: said }, inputs.overrides);
        set({ inputs: { ...inputs, reasons } });
        return true;
      },
      openPage(page, at = null) {
        set({ view: { page, at } });
      },
      pin(key, pinned) {
        const value = valueNow(get(), key);
        if (typeof value !== 'object') return;
        change(key, pinned ? { value: { kind: 'fixed', value: mode(value) } } : { centre: mode(value) });
      },
      refuse(refusal) {
        set({ refusal });
      },
      setValue: change,
      dismissRefusal() {
        set({ refusal: null });
      },
      reset(key) {
        const { [key]: _dropped, ...rest } = get().inputs.overrides;
        const { scenario } = get();
        const problem = combinationProblem(applyOverrides(scenario.values, rest));
        if (problem === undefined) accept(rest);
        else set({ refusal: { key, problem } });
      },
      resetAll() {
        set({ inputs: { ...get().inputs, correlations: undefined, rules: undefined } });
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
        const coming = absent(scenarioId);
        if (coming !== undefined) void whenHere(coming, () => actions.openScenario(scenarioId));
        const scenario = findScenario(scenarioId);
        if (scenario === undefined) return;
        asStep(scenario.title, () =>
          show(
            scenario,
            {
              ...get().inputs,
              scenarioId,
              overrides: {},
              correlations: undefined,
              rules: undefined,
              reasons: {},
              name: undefined,
            },
            [],
          ),
        );
      },
      async bringScenarios() {
        if (catalogue === undefined || titles.every(({ id }) => absent(id) === undefined)) return;
        const loaded = await catalogue.load().catch(() => null);
        if (loaded !== null) set({ scenarios: loaded });
      },
      setSeed(seed) {
        if (!isSeed(seed)) return;
        request({ inputs: { ...get().inputs, seed } });
      },
      setDraws(draws) {
        if (draws !== 'untilPrecise' && (!isDrawCount(draws) || draws > MAX_PAGE_DRAWS)) return;
        const { inputs } = get();
        const chosen =
          draws === 'untilPrecise'
            ? { draws: DEFAULT_DRAWS, untilPrecise: true }
            : { draws, untilPrecise: false };
        request({ inputs: { ...inputs, ...chosen } });
      },
      setCriterion(criterion) {
        request({ inputs: { ...get().inputs, criterion } });
      },
      correlate(title, correlations) {
        asStep(title, () =>
          request({ inputs: { ...get().inputs, correlations }, refusal: null, step: null }),
        );
      },
      switchRules(title, rules) {
        const switched = rules?.length ? rules : undefined;
        asStep(title, () =>
          request({ inputs: { ...get().inputs, rules: switched }, refusal: null, step: null }),
        );
      },
      setMapAxes(mapAxes) {
        set({ mapAxes });
      },
      setPair(pair) {
        set({ pair });
      },
      compareWith(comparedWith) {
        set({ comparedWith });
      },
      setInSight(part, isInSight) {
        const inSight = get().inSight.filter((other) => other !== part);
        set({ inSight: isInSight ? [...inSight, part] : inSight });
      },
      retryAnalyses() {
        set({ analyses: { ...get().analyses, problem: null } });
        if (desk === null) void openTheDesk();
        else desk.retry();
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
      async bringLinkReader() {
        read ??= await loadLinkReader?.().catch(() => undefined);
      },
      openLink(fragment, opened) {
        if (read === undefined) {
          void whenRead(() => openHere(fragment)).then(opened);
          return;
        }
        openHere(fragment);
        opened?.();
      },
    };
    return {
      titles,
      scenarios,
      scenario: byId(scenarios, base)!,
      inputs: {
        scenarioId: base,
        overrides: {},
        reasons: {},
        seed: DEFAULT_SEED,
        draws: DEFAULT_DRAWS,
        untilPrecise: true,
        criterion: undefined,
      },
      run: { status: 'idle' },
      shown: null,
      dragging: false,
      refusal: null,
      notices: [],
      ...stateOfLook({}),
      analyses: noAnalyses,
      pinned: null,
      wantedRuns: {},
      otherRuns: {},
      several: [],
      failedRuns: {},
      view: COCKPIT,
      step: null,
      history: { past: [], future: [] },
      comebacks: 0,
      inSight: [],
      worksInPage: false,
      actions,
    };
  });

  /** Inputs that each request was made from. */
  const inputsOf = new WeakMap<RunRequest, Inputs>();

  let desk: Desk | null = null;
  let beside: Beside | null = null;
  let isOpening = false;

  const runner = createRunner({
    onResult(request, result, pictures, elapsed) {
      if (beside?.isOf(request)) {
        beside.takeResult(request, result, pictures);
        return;
      }
      const inputs = inputsOf.get(request)!;
      store.setState({
        shown: { inputs: { ...inputs, draws: result.draws }, result, pictures, elapsed, isComplete: false },
      });
    },
    // A drag is one run to those who watch, however many results it shows.
    onProgress(request, done) {
      if (request.dragging || beside?.isOf(request)) return;
      store.setState({ run: { status: 'running', done, of: request.draws } });
    },
    onDone(request) {
      if (request.dragging) return;
      if (beside?.isOf(request)) {
        beside.finish(request);
        return;
      }
      const { shown } = store.getState();
      store.setState({
        run: { status: 'done' },
        shown: shown === null ? null : { ...shown, inputs: shownInputs(request, shown), isComplete: true },
      });
      tellReproduction();
      void openTheDesk();
    },
    onFailure(request, failure) {
      if (beside?.isOf(request)) beside.fail(request, failure);
      else store.setState({ run: { status: 'failed', failure } });
    },
    onTask: (request, task, result) => desk?.take(request, task, result),
    onTaskFailure: (request, task, failure) => desk?.takeFailure(request, task, failure),
    onStandIn: () => store.setState({ worksInPage: true }),
  });

  /** Brings what goes on behind the run once the first result is in: until then nobody has a question to it. */
  async function openTheDesk(): Promise<void> {
    if (isOpening) return;
    isOpening = true;
    try {
      const opened = await Promise.all([openDesk?.(store, runner), openBeside?.(store, runner)]);
      [desk = null, beside = null] = opened;
      look();
    } catch {
      isOpening = false;
      const { analyses } = store.getState();
      store.setState({ analyses: { ...analyses, problem: { code: 'notLoaded' } } });
    }
  }

  function look(): void {
    beside?.look();
    desk?.look();
  }

  /** What a request asked for, with the draws that are shown: a request may go on from the run of another. */
  function shownInputs(request: RunRequest, shown: Shown): Inputs {
    return { ...inputsOf.get(request)!, draws: shown.result.draws };
  }

  /** Says whether a link reproduces, once its inputs are on screen with all their draws. */
  function tellReproduction(): void {
    const { shown, inputs, notices } = store.getState();
    const link = awaited;
    if (link === null || shown === null || !isUpToDate({ shown, inputs }) || !sameRun(inputs, link)) return;
    awaited = null;
    const found = compareSeen(link.seen, link.modelVersion, shown.result);
    if (found.reproduces === null) return;
    const notice: Notice = found.reproduces
      ? { kind: 'reproduced' }
      : { kind: 'changed', difference: found.difference };
    store.setState({ notices: [...notices, notice] });
  }

  /** Makes a change of state and asks for the run that it calls for, in one step for those who listen. */
  function request(change: Partial<AppState> = {}): void {
    const { scenario, inputs, dragging, run } = { ...store.getState(), ...change };
    const draws = dragging ? Math.min(COARSE_DRAWS, inputs.draws) : inputs.draws;
    const values = inputValues(scenario, inputs);
    const precision = inputs.untilPrecise ? PRECISE_ERROR : 0;
    const next: RunRequest = {
      key: runKey(inputs),
      values,
      correlations: correlationsInForce(scenario, inputs.correlations),
      seed: inputs.seed,
      draws,
      precision,
      dragging,
    };
    inputsOf.set(next, inputs);
    const goesOn = dragging && run.status === 'running' && run.of === draws;
    store.setState({ ...change, run: goesOn ? run : { status: 'running', done: 0, of: draws } });
    desk?.clear();
    beside?.rest();
    runner.run(next);
  }

  store.subscribe(look);
  return store;
}

/** Reasons of the values that are changed; the same object where none is dropped. */
function ofChanged(reasons: Reasons, overrides: Overrides): Reasons {
  const kept = Object.entries(reasons).filter(([key]) => overrides[key] !== undefined);
  return kept.length === Object.keys(reasons).length ? reasons : Object.fromEntries(kept);
}

function problemNotice(problem: NoticeProblem): Notice {
  return { kind: 'problem', problem };
}
