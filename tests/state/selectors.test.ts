import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { picturesOf, timelineOf } from '../../src/analysis/pictures';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { decodeLink } from '../../src/share/readLink';
import { COCKPIT } from '../../src/share/view';
import { headlinesOf } from '../../src/share/reproduction';
import { changesOf, fragmentOf, isUpToDate } from '../../src/state/selectors';
import type { Inputs, Shown } from '../../src/state/appState';
import { shippedScenario } from '../shippedScenarios';

const scenario = shippedScenario('china-genai');
const inputs: Inputs = {
  scenarioId: 'china-genai',
  overrides: {},
  reasons: {},
  seed: 1,
  draws: 256,
  untilPrecise: false,
  criterion: undefined,
};
const model = compileModel(scenario.values);
const sampler = new Sampler(1);
const batch = runBatch(model, sampler, 0, 256, 0);
const result = summarise(model, batch, 0);
const shown: Shown = {
  inputs,
  result,
  pictures: picturesOf(model, batch, result, timelineOf(model, sampler, batch.count)),
  elapsed: 1,
  isComplete: true,
};

describe('isUpToDate', () => {
  it('holds when the result on screen is of the inputs as they are now, with all their draws', () => {
    expect(isUpToDate({ shown, inputs })).toBe(true);
    expect(isUpToDate({ shown, inputs: { ...inputs } })).toBe(true);
  });

  it('holds for fewer draws than the limit where refinement stops once the headlines are precise', () => {
    const untilPrecise = { ...inputs, draws: 65_536, untilPrecise: true };
    const precise = { ...shown, inputs: { ...untilPrecise, draws: 256 } };
    expect(isUpToDate({ shown: precise, inputs: untilPrecise })).toBe(true);
    expect(isUpToDate({ shown: { ...precise, isComplete: false }, inputs: untilPrecise })).toBe(false);
  });

  it('holds for no other inputs, fewer draws, a run under way, or no result', () => {
    expect(isUpToDate({ shown: null, inputs })).toBe(false);
    expect(isUpToDate({ shown: { ...shown, isComplete: false }, inputs })).toBe(false);
    for (const other of [
      { ...inputs, draws: 512 },
      { ...inputs, seed: 2 },
      { ...inputs, scenarioId: 'companion-app' },
      { ...inputs, criterion: 'mean' as const },
      { ...inputs, overrides: { tam: { centre: 4500 } } },
    ]) {
      expect(isUpToDate({ shown, inputs: other })).toBe(false);
    }
  });
});

describe('fragmentOf', () => {
  const open = (fragment: string) => decodeLink(fragment, () => scenario, 'china-genai');

  it('tells what the sender sees once that is of the inputs as they are now', () => {
    const fragment = fragmentOf({ shown, inputs, view: COCKPIT });
    expect(fragment).toMatch(/^#v1;china-genai;/);
    const { seen, problems } = open(fragment);
    expect(problems).toEqual([]);
    expect(seen?.fingerprint).toBe(result.fingerprint);
    for (const [path, headline] of Object.entries(headlinesOf(result))) {
      // A link holds ten-thousandths of a percent.
      expect(Math.abs(seen!.headlines[path as 'exit'] - headline)).toBeLessThanOrEqual(5e-7);
    }
  });

  it('tells the draws that were shown, so that the same run comes out wherever refinement would stop', () => {
    const untilPrecise = { ...inputs, draws: 65_536, untilPrecise: true };
    const precise = { ...shown, inputs: { ...untilPrecise, draws: 256 } };
    const opened = open(fragmentOf({ shown: precise, inputs: untilPrecise, view: COCKPIT }));
    expect(opened).toMatchObject({ draws: 256, untilPrecise: false });
    expect(opened.seen?.fingerprint).toBe(result.fingerprint);
  });

  it('tells only the inputs while the result is of others', () => {
    const { seen, overrides } = open(
      fragmentOf({ shown, view: COCKPIT, inputs: { ...inputs, overrides: { tam: { centre: 4500 } } } }),
    );
    expect(seen).toBeUndefined();
    expect(overrides).toEqual({ tam: { centre: 4500 } });
    expect(open(fragmentOf({ shown: null, inputs, view: COCKPIT })).seen).toBeUndefined();
  });
});

describe('changesOf', () => {
  it('lists the changed values in the order of the parameters', () => {
    const overrides = { stopLoss: { value: 'off' }, tam: { centre: 4500 } } as const;
    expect(changesOf({ inputs: { ...inputs, overrides } })).toEqual(['tam', 'stopLoss']);
  });
});
