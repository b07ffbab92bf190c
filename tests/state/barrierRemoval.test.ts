import { describe, expect, it } from 'vitest';
import { changesRestoring, removalOf, removedBarriers, type Removals } from '../../src/state/barrierRemoval';
import { barriers, withoutBarriers, type BarrierId } from '../../src/model/barriers';
import { applyOverrides, fixed, type Overrides } from '../../src/model/overrides';
import { BASE_SCENARIO } from '../../src/state/catalogue';
import { loadScenarios } from '../../src/state/otherScenarios';
import { createAppStore } from '../../src/state/store';

const scenarios = await loadScenarios();
const runner = { run() {}, analyse() {}, rest() {}, dispose() {} };
const open = () => createAppStore({ scenarios, base: BASE_SCENARIO, createRunner: () => runner });
const values = open().getState().scenario.values;

function remove(store: ReturnType<typeof open>, barrier: BarrierId, removals: Removals = {}): Removals {
  const { inputs, actions } = store.getState();
  const removed = removedBarriers(values, inputs.overrides, removals);
  const removal = removalOf(values, inputs.overrides, removed, removals, barrier);
  expect(actions.applyChanges(removal.applied)).toBe(true);
  return { ...removals, [barrier]: removal };
}

function restore(store: ReturnType<typeof open>, barrier: BarrierId, removals: Removals): void {
  const { inputs, actions } = store.getState();
  const removed = removedBarriers(values, inputs.overrides, removals);
  actions.applyChanges(changesRestoring(values, removed, barrier, removals[barrier]));
}

const overridesOf = (store: ReturnType<typeof open>): Overrides => store.getState().inputs.overrides;

describe('removing a barrier', () => {
  it.each(barriers.map(({ id }) => id))('makes %s neutral in one step and puts it back', (id) => {
    const store = open();
    const removals = remove(store, id);
    expect(applyOverrides(values, overridesOf(store))).toEqual(withoutBarriers(values, [id]));
    expect(removedBarriers(values, overridesOf(store), removals)).toEqual([id]);
    restore(store, id, removals);
    expect(overridesOf(store)).toEqual({});
  });

  it('is seen in a link that was made elsewhere', () => {
    const store = open();
    remove(store, 'domesticInnovation');
    expect(removedBarriers(values, overridesOf(store))).toEqual(['domesticInnovation']);
  });

  it('puts back what a person had set', () => {
    const store = open();
    store.getState().actions.applyChanges({ partnerReach: fixed(0.04) });
    const before = overridesOf(store);
    const removals = remove(store, 'domesticInnovation');
    expect(overridesOf(store)['partnerReach']).toEqual(fixed(0.08));
    restore(store, 'domesticInnovation', removals);
    expect(overridesOf(store)).toEqual(before);
  });

  it('shares a parameter with another, whichever goes first or comes back first', () => {
    const store = open();
    let removals = remove(store, 'contentModeration');
    removals = remove(store, 'divergentLaw', removals);
    const both = withoutBarriers(values, ['contentModeration', 'divergentLaw']);
    expect(applyOverrides(values, overridesOf(store))).toEqual(both);
    restore(store, 'contentModeration', removals);
    expect(applyOverrides(values, overridesOf(store))).toEqual(withoutBarriers(values, ['divergentLaw']));
    restore(store, 'divergentLaw', removals);
    expect(overridesOf(store)).toEqual({});
  });
});

describe('several changes at once', () => {
  it('are refused together with a reason, and nothing changes', () => {
    const store = open();
    const { actions } = store.getState();
    expect(actions.applyChanges({ partnerReach: fixed(0.04), fineRate: fixed(-1) })).toBe(false);
    expect(overridesOf(store)).toEqual({});
    expect(store.getState().refusal?.problem).toEqual({
      key: 'fineRate',
      code: 'outOfRange',
      part: 'value',
      got: -1,
    });
  });

  it('move two centres as one', () => {
    const store = open();
    store.getState().actions.moveCentres({ tam: 2500.04, partnerReach: 0.03 });
    expect(overridesOf(store)).toEqual({ tam: { centre: 2500 }, partnerReach: { centre: 0.03 } });
  });
});
