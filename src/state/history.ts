import type { History, HistoryStep, StepDone, Undoable } from './appState';
import type { AppStore } from './store';
import { stepDone } from './stepDone';
import { isSameUndoable, isUntouched, undoableOf } from './undoable';

/** Steps that are kept: whoever wants to go back further has a link or a file. */
export const MOST_STEPS = 200;

/** Key presses on the same value that follow each other within so many milliseconds are one step. */
export const SOON = 1000;

/** What the history must know of a person's hands: where one step ends and the next begins. */
export interface Hands {
  /** Milliseconds since any moment. */
  now(): number;
  /** Whether a pointer is held down: what it does is one step, until it is let go. */
  isHolding(): boolean;
  /** Whether the last thing done was a key press. */
  isAtKeys(): boolean;
  /** Calls whenever a pointer is let go; returns what ends that. */
  onLetGo(listener: () => void): () => void;
}

/**
 * Keeps the history of a store: at rest, whatever changed of what can be taken back is a step. What a link or the
 * message about a choice brings back from the history goes back in it and makes no step.
 *
 * @returns lets go of the store
 */
export function keepHistory(store: AppStore, hands: Hands): () => void {
  let seen = undoableOf(store.getState());
  let { history, comebacks, step } = store.getState();
  let isWaiting = false;
  let lastId = 0;
  /** When keys made the last step, or NaN where they did not. */
  let pressedAt = Number.NaN;

  const put = (next: History): void => {
    history = next;
    store.setState({ history });
  };

  const settle = (): void => {
    isWaiting = false;
    const state = store.getState();
    if (state.dragging || hands.isHolding()) return;
    const now = undoableOf(state);
    const before = seen;
    const cameBack = state.comebacks !== comebacks;
    const told = state.step === step ? null : state.step;
    seen = now;
    ({ comebacks, step } = state);
    if (isSameUndoable(before, now)) return;
    const found = cameBack ? foundIn(history, now) : undefined;
    if (found !== undefined) {
      pressedAt = Number.NaN;
      put(found);
      return;
    }
    const { past } = history;
    const done = stepDone(before, now, told, state.scenario);
    const last = past.at(-1);
    const isAtKeys = hands.isAtKeys();
    const goesOn =
      isAtKeys && hands.now() - pressedAt <= SOON && last !== undefined && isSameSlider(last.done, done);
    pressedAt = isAtKeys ? hands.now() : Number.NaN;
    if (!goesOn) {
      lastId += 1;
      put({ past: [...past, { id: lastId, before, after: now, done }].slice(-MOST_STEPS), future: [] });
      return;
    }
    const earlier = past.slice(0, -1);
    const joined = { ...last, after: now, done: stepDone(last.before, now, null, state.scenario) };
    put({ past: isSameUndoable(joined.before, now) ? earlier : [...earlier, joined], future: [] });
  };
  // What is done at a stroke is one step, however many changes of the store it takes.
  const look = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(settle);
  };

  const stop = store.subscribe((state) => {
    if (state.history !== history) {
      ({ history, comebacks, step } = state);
      seen = undoableOf(state);
      pressedAt = Number.NaN;
      return;
    }
    if (!isUntouched(seen, undoableOf(state))) look();
  });
  const stopHands = hands.onLetGo(look);
  return () => {
    stop();
    stopHands();
  };
}

/** Takes the last step back; nothing where there is none. */
export function undo(store: AppStore): void {
  goToStep(store, store.getState().history.past.length - 1);
}

/** Makes the next step again. */
export function redo(store: AppStore): void {
  goToStep(store, store.getState().history.past.length + 1);
}

/**
 * Goes to where so many of all the steps that are kept were made.
 *
 * @param made  from 0, before all of them
 */
export function goToStep(store: AppStore, made: number): void {
  const { history, dragging, inputs, scenarios, actions } = store.getState();
  const { past, future } = history;
  const steps = [...past, ...future];
  if (dragging || made === past.length || made < 0 || made > steps.length) return;
  const to = made < past.length ? steps[made]!.before : steps[made - 1]!.after;
  const scenario = scenarios.find(({ id }) => id === to.inputs.scenarioId);
  if (scenario === undefined) return;
  const change = { ...to, scenario, history: after(steps, made), refusal: null, step: null };
  // No run hangs on how the charts are set.
  if (to.inputs === inputs) store.setState(change);
  else actions.restore(change);
}

function after(steps: readonly HistoryStep[], made: number): History {
  return { past: steps.slice(0, made), future: steps.slice(made) };
}

/** The history at the nearest place where a state is in it; undefined where it is nowhere. */
function foundIn({ past, future }: History, wanted: Undoable): History | undefined {
  const steps = [...past, ...future];
  const back = past.findLastIndex(({ before }) => isSameUndoable(before, wanted));
  const forth = future.findIndex(({ after: then }) => isSameUndoable(then, wanted));
  if (back === -1 && forth === -1) return undefined;
  const isBack = back !== -1 && (forth === -1 || past.length - back <= forth + 1);
  return after(steps, isBack ? back : past.length + forth + 1);
}

/** Whether two steps moved the same slider. */
function isSameSlider(a: StepDone, b: StepDone): boolean {
  if (a.code === 'value') return b.code === 'value' && a.key === b.key;
  return a.code === 'lossLine' && b.code === 'lossLine';
}
