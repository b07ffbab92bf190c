import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/numerics/distributionQuantile';
import { fixed, type Override } from '../../src/model/overrides';
import { valueKeys, type ValueKey } from '../../src/model/values';
import { parameterView } from '../../src/state/parameterView';
import { shippedIds, shippedScenario } from '../shippedScenarios';

const scenario = shippedScenario('china-genai');

function viewOf(key: ValueKey, override?: Override) {
  const overrides = override === undefined ? {} : { [key]: override };
  return parameterView({ scenario, inputs: { overrides } }, key);
}

describe('parameterView', () => {
  it('shows an uncertain value by its centre and its 10th and 90th percentile', () => {
    const tam = scenario.values['tam']!;
    expect(viewOf('tam')).toMatchObject({
      key: 'tam',
      path: undefined,
      value: tam,
      defaultValue: tam,
      centre: 3300,
      defaultCentre: 3300,
      p10: typeof tam === 'object' && quantile(tam, 0.1),
      p90: typeof tam === 'object' && quantile(tam, 0.9),
      uncertain: true,
      pinned: false,
      changed: false,
      provenance: scenario.provenance['tam'],
    });
  });

  it('shows a plain number with both percentiles on it', () => {
    expect(viewOf('royalty')).toMatchObject({
      centre: 0.25,
      p10: 0.25,
      p90: 0.25,
      uncertain: false,
      pinned: false,
    });
  });

  it('shows flags, words and "off" without a centre', () => {
    for (const view of [
      viewOf('terminalValue'),
      viewOf('fineCombine'),
      viewOf('stopLoss', { value: 'off' }),
    ]) {
      expect(view).toMatchObject({ centre: NaN, p10: NaN, p90: NaN, uncertain: false, pinned: false });
    }
    expect(viewOf('stopLoss', { value: 'off' })).toMatchObject({ value: 'off', defaultCentre: 120 });
  });

  it('names the path of a value that each path has of its own', () => {
    expect(viewOf('partner.buildCapex').path).toBe('partner');
    expect(viewOf('bifurcation.buildCapex').path).toBe('bifurcation');
    expect(viewOf('royalty').path).toBeUndefined();
  });

  it('shows a change beside the scenario’s own value, and a fixed one as pinned', () => {
    expect(viewOf('tam', { centre: 6600 })).toMatchObject({
      centre: 6600,
      defaultCentre: 3300,
      changed: true,
      pinned: false,
      uncertain: true,
    });
    expect(viewOf('tam', fixed(6600))).toMatchObject({
      p10: 6600,
      p90: 6600,
      pinned: true,
      uncertain: false,
    });
    expect(viewOf('royalty', fixed(0.5))).toMatchObject({ changed: true, pinned: false });
  });

  it('shows every value of every shipped scenario, percentiles in order', () => {
    for (const id of shippedIds) {
      const state = {
        scenario: shippedScenario(id),
        inputs: { overrides: {} },
      };
      for (const key of valueKeys) {
        const { p10, p90, uncertain, changed, provenance } = parameterView(state, key);
        expect({ key, changed, inOrder: uncertain ? p10 < p90 : Object.is(p10, p90) }).toEqual({
          key,
          changed: false,
          inOrder: true,
        });
        expect(provenance.grade).toMatch(/./);
      }
    }
  });
});
