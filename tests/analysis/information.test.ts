import { describe, expect, it } from 'vitest';
import { Evaluator, type Question } from '../../src/analysis/evaluator';
import { INFORMATION_PARTS, informationFrom, informationPartOf } from '../../src/analysis/information';
import { regretOf } from '../../src/analysis/regret';
import { finish } from '../../src/analysis/steps';
import { uncertainAssumptions } from '../../src/analysis/varianceShares';
import { fixed } from '../../src/model/overrides';
import { baseValues } from '../worlds';

const DRAWS = 2048;
const asked = (question: Partial<Question> = {}): Evaluator =>
  new Evaluator({ values: baseValues(), overrides: {}, seed: 1, criterion: undefined, ...question });
const partsOf = (evaluator: Evaluator, draws = DRAWS) =>
  Array.from({ length: INFORMATION_PARTS }, (_, part) => finish(informationPartOf(evaluator, part, draws)));

describe('what is worth finding out in the base case', () => {
  const evaluator = asked();
  const { inputs, floor } = informationFrom(partsOf(evaluator));
  const of = (id: string) => inputs.find(({ input }) => input === id);

  it('covers every uncertain assumption once and nothing that is ours to choose or luck', () => {
    expect(inputs.map(({ input }) => input).toSorted()).toEqual(
      [...uncertainAssumptions(evaluator)].toSorted(),
    );
    expect(of('royalty')).toBeUndefined();
  });

  it('comes the most worth first, and is never worth more than to know all', () => {
    const worths = inputs.map(({ worth }) => worth.mean);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    const all = regretOf(finish(evaluator.baseColumns(DRAWS))).perfectInformation;
    for (const { worth } of inputs)
      expect(worth.mean).toBeLessThan(all.mean + 4 * (worth.standardError + all.standardError));
  });

  it('is what the partner can reach, and not what the lead does not hang on', () => {
    expect(inputs[0]!.input).toBe('partnerReach');
    expect(inputs[0]!.isTold).toBe(true);
    for (const id of ['buildCapex', 'costRatioClosed', 'filingCost'])
      expect(of(id)).toMatchObject({ isTold: false });
    expect(floor).toBeLessThan(inputs[0]!.worth.mean / 2);
  });

  it('agrees with other seeds within its errors', () => {
    const other = informationFrom(partsOf(asked({ seed: 9 })));
    const there = other.inputs.find(({ input }) => input === 'partnerReach')!.worth;
    const here = of('partnerReach')!.worth;
    expect(Math.abs(here.mean - there.mean)).toBeLessThan(
      4 * Math.hypot(here.standardError, there.standardError),
    );
  });
});

describe('a question that was changed', () => {
  it('leaves out what the user has made certain, on both paths or on none', () => {
    const named = (overrides: Question['overrides']) => uncertainAssumptions(asked({ overrides }));
    const half = { 'partner.buildCapex': fixed(2) };
    expect(named(half)).toContain('buildCapex');
    expect(named({ ...half, 'bifurcation.buildCapex': fixed(30) })).not.toContain('buildCapex');
    const parts = partsOf(asked({ overrides: { tam: fixed(3000) } }), 256);
    expect(parts.flatMap((part) => part.inputs).map(({ input }) => input)).not.toContain('tam');
  });

  it('has a greater worth of finding out nearer to where two paths are equally good', () => {
    const worthAt = (royalty: number): number => {
      const { inputs } = informationFrom(partsOf(asked({ overrides: { royalty: fixed(royalty) } }), DRAWS));
      return inputs.find(({ input }) => input === 'partnerReach')!.worth.mean;
    };
    expect(worthAt(0.12)).toBeGreaterThan(2 * worthAt(0.3));
  });

  it('says that nothing is worth finding out where one path always wins', () => {
    const sure = asked({
      overrides: { 'bifurcation.goToMarket': fixed(4000), 'partner.goToMarket': fixed(4000) },
    });
    const { inputs, floor } = informationFrom(partsOf(sure, 256));
    expect(floor).toBe(0);
    for (const { worth, isTold } of inputs) {
      expect(worth).toEqual({ mean: 0, standardError: 0 });
      expect(isTold).toBe(false);
    }
  });

  it('knows more from an assumption that goes together with others', () => {
    const worthOf = (correlations: Question['correlations']): number => {
      const { inputs } = informationFrom(partsOf(asked({ correlations })));
      return inputs.find(({ input }) => input === 'bassQ')!.worth.mean;
    };
    expect(worthOf([{ between: ['bassQ', 'partnerReach'], rank: 0.9 }])).toBeGreaterThan(2 * worthOf([]));
  });
});

describe('a part', () => {
  it('is the same to the last bit whoever does it, and whatever was done before', () => {
    const one = asked();
    finish(informationPartOf(one, 5, 256));
    const after = finish(informationPartOf(one, 2, 512));
    expect(after).toEqual(finish(informationPartOf(asked(), 2, 512)));
  });
});
