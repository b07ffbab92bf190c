import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fixed } from '../../src/model/overrides';
import { encodeLink } from '../../src/share/shareLink';
import { goToStep, keepHistory, MOST_STEPS, redo, SOON, undo, type Hands } from '../../src/state/history';
import { isSameUndoable, undoableOf } from '../../src/state/undoable';
import { startSmallStore, type StartedStore } from './startedStore';

/** Hands that do what a test says. */
class TestHands implements Hands {
  time = 0;
  isHeld = false;
  keys = false;
  private readonly listeners = new Set<() => void>();
  now = () => this.time;
  isHolding = () => this.isHeld;
  isAtKeys = () => this.keys;
  onLetGo(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  letGo(): void {
    this.isHeld = false;
    for (const listener of this.listeners) listener();
  }
}

interface Kept extends StartedStore {
  readonly hands: TestHands;
  /** Does something, and waits until the history has seen it. */
  readonly act: (what: () => unknown) => Promise<void>;
}

function startKept(): Kept {
  const started = startSmallStore();
  const hands = new TestHands();
  onTestFinished(keepHistory(started.store, hands));
  const act = async (what: () => unknown): Promise<void> => {
    await what();
    await Promise.resolve();
  };
  return { ...started, hands, act };
}

const stateOf = ({ store }: StartedStore) => store.getState();
const historyOf = (started: StartedStore) => stateOf(started).history;
const doneOf = (started: StartedStore) => historyOf(started).past.map(({ done }) => done);
const nowOf = (started: StartedStore) => undoableOf(stateOf(started));

const tam = (centre: number) => (kept: Kept) => kept.actions.moveCentre('tam', centre);

describe('the history', () => {
  it('is empty until something is changed, and has no step where nothing is', async () => {
    const kept = startKept();
    await kept.act(() => kept.actions.setLossLine(0));
    await kept.act(() => kept.actions.moveCentre('tam', 3300));
    expect(historyOf(kept)).toEqual({ past: [], future: [] });
    undo(kept.store);
    redo(kept.store);
    expect(historyOf(kept)).toEqual({ past: [], future: [] });
  });

  it('says what each step did by its difference', async () => {
    const kept = startKept();
    const { actions } = kept;
    await kept.act(() => actions.moveCentre('tam', 4500));
    await kept.act(() => actions.setOwn('royalty', fixed(0.3), 'Offered in May.'));
    await kept.act(() => actions.applyChanges({ vat: fixed(0.1), royalty: fixed(0.2) }));
    await kept.act(() => actions.choose('A frugal partner', { royalty: fixed(0.4), vat: fixed(0.05) }));
    await kept.act(() => actions.setSeed(7));
    await kept.act(() => actions.setDraws('untilPrecise'));
    await kept.act(() => actions.setCriterion('mean'));
    await kept.act(() => actions.correlate('together', [{ between: ['tam', 'partnerReach'], rank: 0.5 }]));
    await kept.act(() => actions.rename('Board'));
    await kept.act(() => actions.setLossLine(-20));
    await kept.act(() => actions.setMapAxes({ x: 'tam', y: 'royalty' }));
    await kept.act(() => actions.setPair(['exit', 'partner']));
    await kept.act(() => actions.compareWith('companion-app'));
    await kept.act(() => actions.pinAsA());
    await kept.act(() => actions.resetAll());
    await kept.act(() => actions.swapWithPinned());
    await kept.act(() => actions.setPinned(null));
    await kept.act(() => actions.openScenario('companion-app'));
    expect(doneOf(kept)).toEqual([
      { code: 'value', key: 'tam', from: expect.anything(), to: expect.anything() },
      {
        code: 'value',
        key: 'royalty',
        from: { kind: 'fixed', value: 0.25 },
        to: { kind: 'fixed', value: 0.3 },
      },
      { code: 'values', keys: ['vat', 'royalty'] },
      { code: 'choice', title: 'A frugal partner' },
      { code: 'seed', from: 1, to: 7 },
      { code: 'worlds', to: null },
      { code: 'criterion', to: 'mean' },
      { code: 'correlations', count: 1 },
      { code: 'name', to: 'Board' },
      { code: 'lossLine', from: 0, to: -20 },
      { code: 'mapAxes', to: { x: 'tam', y: 'royalty' } },
      { code: 'pair', to: ['exit', 'partner'] },
      { code: 'compared', to: 'companion-app' },
      { code: 'pinned' },
      { code: 'reset', count: 4 },
      { code: 'swapped' },
      { code: 'unpinned' },
      { code: 'scenario', to: 'companion-app' },
    ]);
  });

  it('takes a drag as one step, however far it went', async () => {
    const kept = startKept();
    kept.actions.startDrag();
    for (let centre = 3400; centre <= 4500; centre += 100) await kept.act(() => tam(centre)(kept));
    expect(doneOf(kept)).toEqual([]);
    await kept.act(() => kept.actions.endDrag());
    expect(doneOf(kept)).toMatchObject([{ code: 'value', from: { mode: 3300 }, to: { mode: 4500 } }]);
  });

  it('makes no step of a drag that ends where it began', async () => {
    const kept = startKept();
    kept.actions.startDrag();
    await kept.act(() => tam(4500)(kept));
    await kept.act(() => tam(3300)(kept));
    await kept.act(() => kept.actions.endDrag());
    expect(doneOf(kept)).toEqual([]);
  });

  it('takes what a held pointer does as one step, though no run hangs on it', async () => {
    const kept = startKept();
    kept.hands.isHeld = true;
    for (const line of [-5, -10, -20]) await kept.act(() => kept.actions.setLossLine(line));
    expect(doneOf(kept)).toEqual([]);
    await kept.act(() => kept.hands.letGo());
    expect(doneOf(kept)).toEqual([{ code: 'lossLine', from: 0, to: -20 }]);
  });

  it('joins key presses on the same value within a second, and no others', async () => {
    const kept = startKept();
    kept.hands.keys = true;
    const press = async (centre: number, key = 'tam'): Promise<void> => {
      kept.actions.startDrag();
      kept.actions.moveCentre(key, centre);
      await kept.act(() => kept.actions.endDrag());
    };
    await press(3400);
    kept.hands.time += SOON;
    await press(3500);
    expect(doneOf(kept)).toMatchObject([{ from: { mode: 3300 }, to: { mode: 3500 } }]);
    kept.hands.time += SOON + 1;
    await press(3600);
    await press(0.3, 'royalty');
    await press(3700);
    expect(doneOf(kept)).toHaveLength(4);
    kept.hands.keys = false;
    await press(3800);
    await press(3900);
    expect(doneOf(kept)).toHaveLength(6);
  });

  it('drops a joined step that has come back to where it began', async () => {
    const kept = startKept();
    kept.hands.keys = true;
    await kept.act(() => tam(3400)(kept));
    await kept.act(() => tam(3300)(kept));
    expect(doneOf(kept)).toEqual([]);
  });

  it('drops what was taken back when something new is done', async () => {
    const kept = startKept();
    await kept.act(() => tam(4000)(kept));
    await kept.act(() => tam(4500)(kept));
    await kept.act(() => undo(kept.store));
    await kept.act(() => kept.actions.setSeed(3));
    expect(historyOf(kept).future).toEqual([]);
    expect(doneOf(kept)).toMatchObject([{ code: 'value' }, { code: 'seed' }]);
  });

  it(`keeps ${MOST_STEPS} steps and drops the oldest`, async () => {
    const kept = startKept();
    for (let line = 1; line <= MOST_STEPS + 5; line++) await kept.act(() => kept.actions.setLossLine(line));
    expect(historyOf(kept).past).toHaveLength(MOST_STEPS);
    goToStep(kept.store, 0);
    expect(stateOf(kept).lossLine).toBe(5);
  });

  it('goes nowhere while something is dragged, nor to a step that there is not', async () => {
    const kept = startKept();
    await kept.act(() => tam(4000)(kept));
    goToStep(kept.store, 2);
    goToStep(kept.store, -1);
    kept.actions.startDrag();
    undo(kept.store);
    expect(stateOf(kept).inputs.overrides).toEqual({ tam: { centre: 4000 } });
  });

  it('asks for no run where only the pictures change', async () => {
    const kept = startKept();
    await kept.settled();
    await kept.act(() => kept.actions.setLossLine(-20));
    undo(kept.store);
    expect(stateOf(kept)).toMatchObject({ lossLine: 0, run: { status: 'done' } });
  });
});

describe('what comes back otherwise', () => {
  it('by the message of a choice counts as undo', async () => {
    const kept = startKept();
    await kept.act(() => tam(4000)(kept));
    await kept.act(() => kept.actions.choose('Dear', { royalty: fixed(0.4) }));
    await kept.act(() => kept.actions.undoStep());
    expect(doneOf(kept)).toMatchObject([{ code: 'value' }]);
    expect(historyOf(kept).future).toMatchObject([{ done: { code: 'choice', title: 'Dear' } }]);
    redo(kept.store);
    expect(stateOf(kept).inputs.overrides).toMatchObject({ royalty: fixed(0.4) });
  });

  it('by the message of a scenario brings the name back that went with it', async () => {
    const kept = startKept();
    await kept.act(() => kept.actions.rename('Board'));
    await kept.act(() => kept.actions.openScenario('companion-app'));
    await kept.act(() => kept.actions.undoStep());
    expect(stateOf(kept).inputs.name).toBe('Board');
    expect(historyOf(kept).future).toHaveLength(1);
  });

  it('by a link counts as undo and redo, over several steps if need be', async () => {
    const kept = startKept();
    const links: string[] = [];
    const note = (): void => void links.push(`#${encodeLink(stateOf(kept).inputs)}`);
    note();
    for (const centre of [4000, 4500]) {
      await kept.act(() => tam(centre)(kept));
      note();
    }
    await kept.act(() => kept.actions.openLink(links[1]!));
    expect([historyOf(kept).past.length, historyOf(kept).future.length]).toEqual([1, 1]);
    await kept.act(() => kept.actions.openLink(links[2]!));
    expect([historyOf(kept).past.length, historyOf(kept).future.length]).toEqual([2, 0]);
    await kept.act(() => kept.actions.openLink(links[0]!));
    expect([historyOf(kept).past.length, historyOf(kept).future.length]).toEqual([0, 2]);
  });

  it('by a link that was never here is a step of its own', async () => {
    const kept = startKept();
    const link = `#${encodeLink({ ...stateOf(kept).inputs, seed: 9, overrides: { tam: { centre: 5000 } } })}`;
    await kept.act(() => tam(4000)(kept));
    await kept.act(() => kept.actions.openLink(link));
    expect(doneOf(kept)).toMatchObject([{ code: 'value' }, { code: 'several' }]);
  });

  it('by hand is a step like any other', async () => {
    const kept = startKept();
    await kept.act(() => kept.actions.choose('Large', { tam: { centre: 4000 } }));
    await kept.act(() => tam(3300)(kept));
    expect(doneOf(kept)).toMatchObject([{ code: 'choice' }, { code: 'value' }]);
    expect(historyOf(kept).future).toEqual([]);
  });
});

describe('undo and redo', () => {
  const STEPS = 12;
  const change = fc.oneof(
    fc
      .integer({ min: 1000, max: 8000 })
      .map((centre) => (kept: Kept) => kept.actions.moveCentre('tam', centre)),
    fc
      .integer({ min: 1, max: 80 })
      .map((share) => (kept: Kept) => kept.actions.moveCentre('royalty', share / 100)),
    fc.integer({ min: 0, max: 9 }).map((seed) => (kept: Kept) => kept.actions.setSeed(seed)),
    fc.integer({ min: -50, max: 50 }).map((line) => (kept: Kept) => kept.actions.setLossLine(line)),
    fc
      .constantFrom('china-genai', 'companion-app', 'search-giant')
      .map((id) => (kept: Kept) => kept.actions.openScenario(id)),
    fc.boolean().map((pinned) => (kept: Kept) => kept.actions.pin('tam', pinned)),
    fc.constant((kept: Kept) => kept.actions.resetAll()),
    fc.constant((kept: Kept) => kept.actions.pinAsA()),
    fc.constant((kept: Kept) => kept.actions.swapWithPinned()),
    fc.integer({ min: 0, max: 99 }).map((name) => (kept: Kept) => kept.actions.rename(`Plan ${name}`)),
    fc
      .integer({ min: 1, max: 60 })
      .map(
        (share) => (kept: Kept) =>
          void kept.actions.choose(`Share ${share}`, { royalty: fixed(share / 100), vat: fixed(0.05) }),
      ),
  );

  it('lead through all states, to the last bit, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 50 }), async (changes) => {
        const kept = startKept();
        for (const make of changes) await kept.act(() => make(kept));
        const { past } = historyOf(kept);
        const states = [...past.map(({ before }) => before), nowOf(kept)];
        for (const state of states.slice(0, -1).toReversed()) {
          await kept.act(() => undo(kept.store));
          expect(nowOf(kept).inputs).toBe(state.inputs);
          // A is met in the worlds of what is on screen: whatever its own were, it is the same.
          expect(isSameUndoable(nowOf(kept), state)).toBe(true);
        }
        expect(historyOf(kept)).toEqual({ past: [], future: past });
        for (const state of states.slice(1)) {
          await kept.act(() => redo(kept.store));
          expect(nowOf(kept).inputs).toEqual(state.inputs);
          expect(isSameUndoable(nowOf(kept), state)).toBe(true);
        }
        expect(historyOf(kept)).toEqual({ past, future: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('bring the results back that were there, to the last bit', async () => {
    const kept = startKept();
    const shown: string[] = [];
    const note = async (): Promise<void> => {
      await kept.settled();
      shown.push(stateOf(kept).shown!.result.fingerprint);
    };
    await note();
    for (let step = 1; step <= STEPS; step++) {
      if (step % 5 === 0)
        await kept.act(() => kept.actions.openScenario(step % 2 === 0 ? 'search-giant' : 'companion-app'));
      else await kept.act(() => kept.actions.moveCentre('tam', 3000 + 40 * step));
      await note();
    }
    expect(new Set(shown).size).toBe(STEPS + 1);
    const there = [...shown];
    shown.length = 0;
    for (let step = 0; step < STEPS; step++) {
      await kept.act(() => undo(kept.store));
      await note();
    }
    expect(shown).toEqual(there.slice(0, -1).toReversed());
    shown.length = 0;
    for (let step = 0; step < STEPS; step++) {
      await kept.act(() => redo(kept.store));
      await note();
    }
    expect(shown).toEqual(there.slice(1));
  });
});
