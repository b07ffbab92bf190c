import type { Pictures, SimulationResult } from '../analysis/result';
import type { Criterion } from '../analysis/criterion';
import type { TaskResult } from '../analysis/tasks';
import type { PathId } from '../model/parameters';
import type { Correlations } from '../model/correlations';
import type { Override, Overrides } from '../model/overrides';
import type { RuleSwitches } from '../model/ruleSwitches';
import type { Scenario } from '../model/scenario';
import type { Value, ValueKey } from '../model/values';
import type { Reasons, Seen } from '../share/shareLink';
import type { PageId, View } from '../share/view';
import type { RunFailure } from '../worker/workFailure';
import type { AnalysesFailure, Notice, Refusal } from './problems';

/** All that a run needs and all that a link holds. */
export interface Inputs {
  readonly scenarioId: string;
  readonly overrides: Overrides;
  /** Why a person set values of their own; only for values that are changed. */
  readonly reasons: Reasons;
  /** Whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Power of two: where refinement stops at the latest. */
  readonly draws: number;
  /** Whether refinement stops before that once the headlines are precise. */
  readonly untilPrecise: boolean;
  /** By what the paths are ranked; undefined for what the valuation mode comes with. */
  readonly criterion: Criterion | undefined;
  /** Assumptions that go together; undefined where they do as the scenario says. */
  readonly correlations?: Correlations | undefined;
  /** Rules that are not as the scenario has them; undefined where all are. */
  readonly rules?: RuleSwitches | undefined;
  /** What a person calls these inputs; no part of the run. */
  readonly name?: string | undefined;
}

/** Inputs put aside as A, with which those on screen are compared as B: in B's worlds and by B's criterion. */
export interface Pinned {
  readonly inputs: Inputs;
  /** What the sender of a link saw of them, and by which model. */
  readonly sent?: { readonly seen: Seen; readonly modelVersion: string | undefined } | undefined;
}

/** A complete run beside the one on screen. */
export interface OtherRun {
  readonly inputs: Inputs;
  readonly result: SimulationResult;
  readonly pictures: Pictures;
}

/** A section of «Dig deeper» whose figures are analyses. */
export type DeeperPart = 'information' | 'bestLevers' | 'stress' | 'difference';

/** A file of numbers that somebody waits for. */
export type SavedPart = 'savedResults' | 'savedDraws';

/** A part of the page that shows analyses, or saves them. */
export type AnalysisPart =
  | 'flips'
  | 'tornado'
  | 'shares'
  | 'map'
  | 'losses'
  | 'barriers'
  | 'replays'
  | DeeperPart
  | SavedPart;

/** What the analyses have brought. */
export interface Analyses {
  /** The question that is being answered, or was last; null before the first. */
  readonly question: string | null;
  /** Answers to it, by name of the task. */
  readonly results: Readonly<Record<string, TaskResult>>;
  /** Answers to earlier questions, shown as out of date until the new ones are here. */
  readonly previous: Readonly<Record<string, TaskResult>>;
  /** Of the tasks that are left, those that are wanted first: what a reader looks for within seconds. */
  readonly leadingLeft: number;
  /** Tasks of this question that are left. */
  readonly left: number;
  /** What kept a task from being done. */
  readonly problem: AnalysesFailure | null;
}

/** Where the simulation is. `failed` keeps the last good result on screen and offers `restart`. */
export type Run =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly of: number }
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly failure: RunFailure };

/** A result and the inputs that made it: whether it is out of date is a comparison. */
export interface Shown {
  readonly inputs: Inputs;
  readonly result: SimulationResult;
  readonly pictures: Pictures;
  /** Wall time of the whole run so far, milliseconds. */
  readonly elapsed: number;
  /** Whether it is refined as far as was asked for. */
  readonly isComplete: boolean;
}

/** A step that sets several values at once, told and taken back as one. */
export interface Step {
  /** What was chosen. */
  readonly title: string;
  /** Values that differ from before, in the order of the parameters. */
  readonly changed: readonly { readonly key: ValueKey; readonly from: Value; readonly to: Value }[];
  /** Pairs of assumptions that go together otherwise than before. */
  readonly correlated: number;
  /** Rules that are switched otherwise than before. */
  readonly ruled: number;
  readonly before: Inputs;
  /** Whether seed, draws and criterion came with it and go with it. */
  readonly isWhole?: boolean;
  /** Risk-adjusted ROI before, where it was on screen. */
  readonly headlines: Readonly<Record<PathId, number>> | null;
}

/** All that a person can change and take back: the inputs, and what of the pictures is theirs to choose. */
export interface Undoable {
  readonly inputs: Inputs;
  readonly lossLine: number;
  readonly mapAxes: MapAxes;
  readonly pair: readonly [PathId, PathId] | null;
  readonly pinned: Pinned | null;
  readonly comparedWith: string | null;
}

/** What a step of the history did, to be put into words. */
export type StepDone =
  | { readonly code: 'scenario'; readonly to: string }
  | { readonly code: 'choice'; readonly title: string }
  | { readonly code: 'value'; readonly key: ValueKey; readonly from: Value; readonly to: Value }
  | { readonly code: 'values'; readonly keys: readonly ValueKey[] }
  | { readonly code: 'reset'; readonly count: number }
  | { readonly code: 'correlations'; readonly count: number }
  | { readonly code: 'rules'; readonly count: number }
  | { readonly code: 'seed'; readonly from: number; readonly to: number }
  /** Draws; null until the headlines are precise. */
  | { readonly code: 'worlds'; readonly to: number | null }
  /** Undefined for what the valuation mode comes with. */
  | { readonly code: 'criterion'; readonly to: Criterion | undefined }
  | { readonly code: 'name'; readonly to: string | undefined }
  | { readonly code: 'reason'; readonly key: ValueKey }
  | { readonly code: 'lossLine'; readonly from: number; readonly to: number }
  | { readonly code: 'mapAxes'; readonly to: MapAxes }
  | { readonly code: 'pair'; readonly to: readonly [PathId, PathId] | null }
  | { readonly code: 'compared'; readonly to: string | null }
  | { readonly code: 'pinned' }
  | { readonly code: 'unpinned' }
  | { readonly code: 'swapped' }
  /** Several of these at once, as from a link. */
  | { readonly code: 'several' };

/** One step of the history. */
export interface HistoryStep {
  /** Tells the steps of a session apart. */
  readonly id: number;
  readonly before: Undoable;
  readonly after: Undoable;
  readonly done: StepDone;
}

/** Steps that can be taken back, oldest first, and those that were, the next one first. */
export interface History {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

/** A scenario's name and what people call it. */
export type ScenarioTitle = Pick<Scenario, 'id' | 'title'>;

export interface AppState {
  /** Every scenario that can be opened. */
  readonly titles: readonly ScenarioTitle[];
  /** Those of them that are here; the others come when one is asked for. */
  readonly scenarios: readonly Scenario[];
  readonly scenario: Scenario;
  readonly inputs: Inputs;
  readonly run: Run;
  readonly shown: Shown | null;
  readonly dragging: boolean;
  readonly refusal: Refusal | null;
  readonly notices: readonly Notice[];
  /** Position of the loss line on the outcome axis, USD m. */
  readonly lossLine: number;
  readonly analyses: Analyses;
  readonly mapAxes: MapAxes;
  /** Paths whose gap is taken apart; null for the two best. */
  readonly pair: readonly [PathId, PathId] | null;
  /** Scenario, as published, with which the inputs are compared; null for their own. */
  readonly comparedWith: string | null;
  /** What is compared with the inputs on screen; null for nothing. */
  readonly pinned: Pinned | null;
  /** What a table sets beside the inputs on screen, in its order: at most `MOST_BESIDE`. */
  readonly several: readonly Inputs[];
  /** Runs that parts of the page want beside the one on screen, by part, most wanted first. */
  readonly wantedRuns: Readonly<Record<string, readonly Inputs[]>>;
  /** Those of them that are here, by `runName`. */
  readonly otherRuns: Readonly<Record<string, OtherRun>>;
  /** Why others could not be made, by `runName`. */
  readonly failedRuns: Readonly<Record<string, RunFailure>>;
  readonly view: View;
  /** The last step that set several values at once, while it can be taken back. */
  readonly step: Step | null;
  /** Empty until what keeps it is here. */
  readonly history: History;
  /** How often inputs came back by a link, or by taking the last such step back. */
  readonly comebacks: number;
  /** Parts of the page that are on screen: what they need is analysed first. */
  readonly inSight: readonly AnalysisPart[];
  /** Whether the page does the work of background workers, which it could not get. */
  readonly worksInPage: boolean;
}

/** Changes to several values in one step; undefined takes a change back. */
export type Changes = Readonly<Record<ValueKey, Override | undefined>>;

/** The parameters along the sides of the strategy map. */
export interface MapAxes {
  readonly x: ValueKey;
  readonly y: ValueKey;
}

export interface Actions {
  /** Moves the centre of a value and takes its spread along; a lever or setting is just set. */
  moveCentre(key: ValueKey, centre: number): void;
  /** Moves several centres in one step. */
  moveCentres(centres: Readonly<Record<ValueKey, number>>): void;
  /** Makes several changes in one step; returns false and explains in `refusal` when they cannot be made. */
  applyChanges(changes: Changes): boolean;
  /** Makes a choice of several values as one step that is told and can be taken back. */
  choose(title: string, changes: Changes): boolean;
  /** Puts other inputs in the place of all, seed and criterion too, as one such step. */
  openInputs(title: string, inputs: Inputs): void;
  /** Calls the inputs by a name, or takes it away. */
  rename(name: string | undefined): void;
  /** Puts the inputs on screen aside as A. */
  pinAsA(): void;
  setPinned(pinned: Pinned | null): void;
  /** Puts A on screen, and what was there in its place. */
  swapWithPinned(): void;
  /** Asks for complete runs of other inputs in the worlds of those on screen; an empty list when a part goes. */
  wantRuns(part: string, inputs: readonly Inputs[]): void;
  /** Sets other inputs beside those on screen, in this order; more than `MOST_BESIDE` are not taken. */
  setSeveral(inputs: readonly Inputs[]): void;
  /** Tries again what kept runs beside the one on screen from being made. */
  retryRuns(): void;
  /** Takes the last such step back. */
  undoStep(): void;
  dismissStep(): void;
  /** Puts things as they were, with the run that they call for; what waits for a scenario is given up. */
  restore(change: Partial<AppState>): void;
  /** Sets a value of one's own and says why; returns false and explains in `refusal` when it cannot be used. */
  setOwn(key: ValueKey, override: Override, reason: string): boolean;
  /** Shows a page, and a place on it. */
  openPage(page: PageId, at?: string | null): void;
  /** Fixes a value at its centre, or gives it its spread back. */
  pin(key: ValueKey, pinned: boolean): void;
  /** Says why an entry was refused; nothing else changes. */
  refuse(refusal: Refusal): void;
  /** Sets a flag, a word, a distribution or a plain number as it is. */
  setValue(key: ValueKey, override: Override): boolean;
  dismissRefusal(): void;
  reset(key: ValueKey): void;
  resetAll(): void;
  /** Few draws until the drag ends, then all of them from the same points. */
  startDrag(): void;
  endDrag(): void;
  openScenario(scenarioId: string): void;
  /** Brings the scenarios that are not here yet, if they can be had. */
  bringScenarios(): Promise<void>;
  setSeed(seed: number): void;
  /** A power of two, or until the headlines are precise. */
  setDraws(draws: number | 'untilPrecise'): void;
  setCriterion(criterion: Criterion | undefined): void;
  /**
   * Lets assumptions go together, as a step that is told and can be taken back.
   *
   * @param correlations  without a `correlationsProblem`; undefined for those of the scenario
   */
  correlate(title: string, correlations: Correlations | undefined): void;
  /**
   * Switches rules, as a step that is told and can be taken back.
   *
   * @param rules  all that are not as the scenario has them, in the order of their names; undefined or none for as it has them
   */
  switchRules(title: string, rules: RuleSwitches | undefined): void;
  setMapAxes(axes: MapAxes): void;
  setPair(pair: readonly [PathId, PathId] | null): void;
  /** Compares the inputs with a scenario as published; null for their own. */
  compareWith(scenarioId: string | null): void;
  setInSight(part: AnalysisPart, isInSight: boolean): void;
  /** Tries again what kept analyses from being done. */
  retryAnalyses(): void;
  setLossLine(value: number): void;
  /** Starts again after a failure. */
  restart(): void;
  dismissNotices(): void;
}
