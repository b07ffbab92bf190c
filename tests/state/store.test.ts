import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/numerics/distribution';
import { fixed } from '../../src/model/overrides';
import type { ValueKey } from '../../src/model/values';
import { typeEntry } from '../../src/state/typedEntry';
import { parameterView } from '../../src/state/parameterView';
import { setPercentile } from '../../src/state/percentile';
import { startSmallStore, type StartedStore } from './startedStore';

const viewOf = ({ store }: StartedStore, key: ValueKey) => parameterView(store.getState(), key);
const overridesOf = ({ store }: StartedStore) => store.getState().inputs.overrides;
const refusalOf = ({ store }: StartedStore) => store.getState().refusal;

/** Does something that must be refused and returns the refusal, after checking that nothing else changed. */
function refused(started: StartedStore, act: () => void) {
  const before = started.store.getState();
  act();
  const after = started.store.getState();
  expect({ ...after, refusal: null }).toEqual({ ...before, refusal: null });
  expect(after.inputs).toBe(before.inputs);
  expect(after.refusal).not.toBeNull();
  return after.refusal!;
}

describe('the store at first', () => {
  it('holds the base scenario, unchanged, seed 1 and 65,536 draws, and has run nothing', () => {
    const { store, workers } = startSmallStore();
    expect(store.getInitialState()).toMatchObject({
      inputs: { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 65_536, untilPrecise: true },
      run: { status: 'idle' },
      shown: null,
      dragging: false,
      refusal: null,
      notices: [],
      lossLine: 0,
    });
    expect(workers.requests).toEqual([]);
  });
});

describe('moveCentre', () => {
  it('moves the centre and takes the spread along', () => {
    const started = startSmallStore();
    const before = viewOf(started, 'tam');
    started.actions.moveCentre('tam', 6600);
    const after = viewOf(started, 'tam');
    expect(overridesOf(started)).toEqual({ tam: { centre: 6600 } });
    expect(after).toMatchObject({ centre: 6600, changed: true, pinned: false, uncertain: true });
    // Twice the centre, so twice every percentile, up to the rounding of the quantile.
    expect(after.p10 / before.p10).toBeCloseTo(2, 12);
    expect(after.p90 / before.p90).toBeCloseTo(2, 12);
  });

  it('keeps four digits of where a slider is put, so that links stay short', () => {
    const started = startSmallStore();
    started.actions.moveCentre('tam', 4512.3456);
    started.actions.moveCentre('royalty', 0.123456);
    expect(overridesOf(started)).toEqual({ tam: { centre: 4512 }, royalty: fixed(0.1235) });
  });

  it('moves a range of the user’s own along, whether or not the scenario has one', () => {
    const started = startSmallStore();
    const own: Distribution = { kind: 'pert', low: 0.5, mode: 1, high: 2 };
    started.actions.setValue('complianceTaxMultiplier', { value: own });
    started.actions.moveCentre('complianceTaxMultiplier', 2);
    expect(viewOf(started, 'complianceTaxMultiplier').value).toEqual({
      kind: 'pert',
      low: 1,
      mode: 2,
      high: 4,
    });
    started.actions.setValue('hostingPremium', { value: { kind: 'triangular', low: 1, mode: 1.5, high: 2 } });
    started.actions.moveCentre('hostingPremium', 2);
    expect(viewOf(started, 'hostingPremium').value).toEqual({
      kind: 'triangular',
      low: 1 * (2 / 1.5),
      mode: 2,
      high: 2 * (2 / 1.5),
    });
  });

  it('leaves a pinned value pinned', () => {
    const started = startSmallStore();
    started.actions.pin('tam', true);
    started.actions.moveCentre('tam', 4500);
    expect(overridesOf(started)).toEqual({ tam: fixed(4500) });
    expect(viewOf(started, 'tam').pinned).toBe(true);
  });

  it('just sets what has no spread: levers, settings, plain numbers', () => {
    const started = startSmallStore();
    started.actions.moveCentre('royalty', 0.4);
    started.actions.moveCentre('horizonYears', 5);
    started.actions.moveCentre('vat', 0.13);
    expect(overridesOf(started)).toEqual({
      royalty: fixed(0.4),
      horizonYears: fixed(5),
      vat: fixed(0.13),
    });
  });

  it('is no change where the centre comes back to the scenario’s own', () => {
    const started = startSmallStore();
    for (const key of ['tam', 'royalty'] as const) {
      const { centre } = viewOf(started, key);
      started.actions.moveCentre(key, centre * 1.5);
      expect(Object.keys(overridesOf(started))).toEqual([key]);
      started.actions.moveCentre(key, centre);
      expect(overridesOf(started)).toEqual({});
    }
  });

  it('refuses what is not admissible, says what is wrong, and changes nothing', () => {
    const started = startSmallStore();
    started.actions.moveCentre('tam', 4500);
    const outOfRange = (key: ValueKey, got: number) => ({
      key,
      problem: { key, code: 'outOfRange', part: 'value', got },
    });
    for (const [key, centre] of [
      ['tam', 5],
      ['tam', NaN],
      ['horizonYears', 6.5],
    ] as const) {
      expect(refused(started, () => started.actions.moveCentre(key, centre))).toEqual(
        outOfRange(key, centre),
      );
    }
    expect(refused(started, () => started.actions.moveCentre('terminalValue', 1)).problem).toEqual({
      key: 'terminalValue',
      code: 'notAdmissible',
    });
  });

  it('refuses what does not go together with the other values, and says why', () => {
    const started = startSmallStore();
    expect(refused(started, () => started.actions.moveCentre('campaignIntensity', 4)).problem).toEqual({
      code: 'campaignBeyondAYear',
      intensity: 4,
      months: 4,
      most: 3,
    });
  });
});

describe('a refusal', () => {
  it('goes with the next accepted change, or when it is dismissed', () => {
    const started = startSmallStore();
    started.actions.moveCentre('tam', 5);
    started.actions.moveCentre('tam', 4500);
    expect(refusalOf(started)).toBeNull();
    started.actions.moveCentre('tam', 5);
    started.actions.dismissRefusal();
    expect(refusalOf(started)).toBeNull();
    expect(overridesOf(started)).toEqual({ tam: { centre: 4500 } });
  });
});

describe('pin', () => {
  it('fixes a value at its centre and gives the spread back around it', () => {
    const started = startSmallStore();
    started.actions.moveCentre('tam', 4500);
    const { p10, p90 } = viewOf(started, 'tam');
    started.actions.pin('tam', true);
    expect(viewOf(started, 'tam')).toMatchObject({ centre: 4500, p10: 4500, p90: 4500, pinned: true });
    started.actions.pin('tam', false);
    expect(viewOf(started, 'tam')).toMatchObject({ centre: 4500, p10, p90, pinned: false });
  });

  it('leaves no change behind when a value of the scenario is pinned and let go', () => {
    const started = startSmallStore();
    started.actions.pin('tam', true);
    expect(overridesOf(started)).toEqual({ tam: fixed(3300) });
    started.actions.pin('tam', false);
    expect(overridesOf(started)).toEqual({});
  });

  it('does nothing to what has no spread', () => {
    const started = startSmallStore();
    for (const key of ['royalty', 'terminalValue', 'fineCombine'] as const) {
      started.actions.pin(key, true);
      started.actions.pin(key, false);
    }
    expect(overridesOf(started)).toEqual({});
    expect(refusalOf(started)).toBeNull();
  });
});

describe('setPercentile', () => {
  it.each([
    ['p10', 'tam', 2500],
    ['p90', 'tam', 9000],
    ['p10', 'licenceProbability', 0.6],
    ['p90', 'licenceProbability', 0.75],
    ['p10', 'telecomLicenceMonths', 4.4],
    ['p90', 'telecomLicenceMonths', 12],
  ] as const)('replaces the %s of %s by %f and keeps the centre and the other end', (which, id, asked) => {
    const started = startSmallStore();
    const key = id === 'licenceProbability' ? 'bifurcation.licenceProbability' : id;
    const before = viewOf(started, key);
    setPercentile(started.store.getState(), key, which, asked);
    const after = viewOf(started, key);
    const kept = { p10: before.p10, p90: before.p90 };
    const expected = { ...kept, [which]: asked };
    // The ends are kept to a ten-thousandth of the range, so that links stay short.
    const tolerance = 1e-4 * (expected.p90 - expected.p10);
    expect(Math.abs(after.p10 - expected.p10)).toBeLessThan(tolerance);
    expect(Math.abs(after.p90 - expected.p90)).toBeLessThan(tolerance);
    expect(after.centre).toBe(before.centre);
    expect(after.value).toHaveProperty('kind', (before.value as Distribution).kind);
  });

  it('keeps the other percentile of a log-normal law to the last bit', () => {
    const started = startSmallStore();
    started.actions.setValue('tam', { value: { kind: 'lognormal', p10: 1500, p90: 7000 } });
    setPercentile(started.store.getState(), 'tam', 'p90', 9000);
    setPercentile(started.store.getState(), 'tam', 'p10', 1000);
    expect(overridesOf(started)).toEqual({ tam: { value: { kind: 'lognormal', p10: 1000, p90: 9000 } } });
  });

  it('refuses a percentile on the wrong side of the centre', () => {
    const started = startSmallStore();
    for (const [key, which, asked, centre] of [
      ['tam', 'p10', 3500, 3300],
      ['tam', 'p90', 2000, 3300],
      ['bifurcation.holdProbability', 'p90', 0.2, 0.3],
    ] as const) {
      expect(refused(started, () => setPercentile(started.store.getState(), key, which, asked))).toEqual({
        key,
        problem: { key, code: 'percentileBeyondCentre', asked, centre },
      });
    }
  });

  it('refuses a percentile outside the admissible range', () => {
    const started = startSmallStore();
    for (const asked of [5, 2e6, NaN, Infinity]) {
      expect(
        refused(started, () => setPercentile(started.store.getState(), 'tam', 'p90', asked)).problem,
      ).toEqual({ key: 'tam', code: 'percentileOutOfRange', asked });
    }
  });

  it('leaves a value without spread alone', () => {
    const started = startSmallStore();
    setPercentile(started.store.getState(), 'royalty', 'p90', 0.5);
    setPercentile(started.store.getState(), 'terminalValue', 'p90', 0.5);
    expect(overridesOf(started)).toEqual({});
  });
});

describe('setValue', () => {
  it('sets a flag, a word, a distribution or a number as it is', () => {
    const started = startSmallStore();
    started.actions.setValue('terminalValue', { value: false });
    started.actions.setValue('fineCombine', { value: 'min' });
    started.actions.setValue('tam', { value: { kind: 'uniform', low: 1000, high: 5000 } });
    started.actions.setValue('royalty', fixed(0.5));
    expect(overridesOf(started)).toEqual({
      terminalValue: { value: false },
      fineCombine: { value: 'min' },
      tam: { value: { kind: 'uniform', low: 1000, high: 5000 } },
      royalty: fixed(0.5),
    });
  });

  it('refuses what the value cannot be', () => {
    const started = startSmallStore();
    expect(
      refused(started, () => started.actions.setValue('terminalValue', { value: 'yes' })).problem,
    ).toEqual({
      key: 'terminalValue',
      code: 'notAdmissible',
    });
    expect(
      refused(started, () =>
        started.actions.setValue('royalty', { value: { kind: 'uniform', low: 0.1, high: 0.2 } }),
      ).problem,
    ).toEqual({ key: 'royalty', code: 'takesPlainNumber' });
  });
});

describe('typeEntry', () => {
  it.each([
    ['tam', '4500', { centre: 4500 }],
    ['tam', '1,200', { centre: 1200 }],
    ['tam', '×2', { centre: 6600 }],
    ['hostingPremium', '2,1', { centre: 2.1 }],
    ['vat', '13', fixed(0.13)],
    ['vat', '2,1%', fixed(0.021)],
    ['royalty', '×1.6', fixed(0.4)],
    ['stopLoss', 'off', { value: 'off' }],
    ['stopLoss', '200', fixed(200)],
  ])('reads %s typed as %s', (key, entry, override) => {
    const started = startSmallStore();
    expect(typeEntry(started.store, key, entry)).toBe(true);
    expect(overridesOf(started)).toEqual({ [key]: override });
    expect(refusalOf(started)).toBeNull();
  });

  it.each([
    ['tam', 'abc', 'notANumber'],
    ['tam', '5', 'entryOutOfRange'],
    ['tam', 'off', 'notANumber'],
    ['vat', '40%', 'entryOutOfRange'],
    ['vat', '', 'notANumber'],
  ])('refuses %s typed as %s, with what was typed, and changes nothing', (key, entry, code) => {
    const started = startSmallStore();
    const refusal = refused(started, () => expect(typeEntry(started.store, key, entry)).toBe(false));
    expect(refusal).toEqual({ key, problem: { key, entry, code } });
  });

  it('multiplies the value as it is now, change by change', () => {
    const started = startSmallStore();
    typeEntry(started.store, 'tam', '×2');
    typeEntry(started.store, 'tam', '×2');
    expect(overridesOf(started)).toEqual({ tam: { centre: 13_200 } });
  });

  it('keeps a pinned value pinned and moves a range of the user’s own', () => {
    const started = startSmallStore();
    started.actions.pin('tam', true);
    typeEntry(started.store, 'tam', '4500');
    expect(overridesOf(started)).toEqual({ tam: fixed(4500) });
    started.actions.setValue('tam', { value: { kind: 'uniform', low: 1000, high: 3000 } });
    typeEntry(started.store, 'tam', '4000');
    expect(overridesOf(started)).toEqual({ tam: { value: { kind: 'uniform', low: 2000, high: 6000 } } });
  });

  it('refuses what does not go together with the other values', () => {
    const started = startSmallStore();
    expect(refused(started, () => typeEntry(started.store, 'campaignIntensity', '×2'))).toMatchObject({
      key: 'campaignIntensity',
      problem: { code: 'campaignBeyondAYear', most: 3 },
    });
  });
});

describe('reset', () => {
  it('gives one value back to the scenario and leaves the others', () => {
    const started = startSmallStore();
    started.actions.moveCentre('tam', 4500);
    started.actions.moveCentre('royalty', 0.4);
    started.actions.reset('tam');
    expect(overridesOf(started)).toEqual({ royalty: fixed(0.4) });
    started.actions.reset('tam');
    expect(overridesOf(started)).toEqual({ royalty: fixed(0.4) });
  });

  it('is refused where the others do not go with the scenario’s own value', () => {
    const started = startSmallStore();
    started.actions.moveCentre('campaignMonths', 1);
    started.actions.moveCentre('campaignIntensity', 10);
    expect(refused(started, () => started.actions.reset('campaignMonths')).problem).toMatchObject({
      code: 'campaignBeyondAYear',
      intensity: 10,
      months: 4,
    });
    started.actions.resetAll();
    expect(overridesOf(started)).toEqual({});
    expect(refusalOf(started)).toBeNull();
  });
});

describe('openScenario', () => {
  it('opens a scenario without the changes made to another, with the same seed and draws', () => {
    const { store, actions } = startSmallStore();
    actions.setSeed(7);
    actions.moveCentre('tam', 4500);
    actions.openScenario('companion-app');
    const { scenario, inputs } = store.getState();
    expect(scenario.id).toBe('companion-app');
    expect(inputs).toMatchObject({ scenarioId: 'companion-app', overrides: {}, seed: 7, draws: 256 });
  });

  it('does nothing for a name that there is not', () => {
    const { store, actions } = startSmallStore();
    const before = store.getState();
    actions.openScenario('mars-genai');
    expect(store.getState()).toBe(before);
  });
});

describe('setSeed and setDraws', () => {
  it('take what can be run on the page and ignore the rest', () => {
    const { store, actions } = startSmallStore();
    actions.setSeed(4_294_967_295);
    actions.setDraws(512);
    const { inputs } = store.getState();
    expect(inputs).toMatchObject({ seed: 4_294_967_295, draws: 512 });
    for (const seed of [-1, 0.5, 2 ** 32, NaN]) actions.setSeed(seed);
    for (const draws of [0, 1000, 2 ** 19, NaN]) actions.setDraws(draws);
    expect(store.getState().inputs).toBe(inputs);
  });
});

describe('setLossLine', () => {
  it('moves the line and leaves the run alone', () => {
    const { store, actions } = startSmallStore();
    const { inputs, run } = store.getState();
    actions.setLossLine(-20);
    expect(store.getState()).toMatchObject({ lossLine: -20 });
    expect(store.getState().inputs).toBe(inputs);
    expect(store.getState().run).toBe(run);
  });
});
