import { describe, expect, it } from 'vitest';
import { Evaluator, type Question } from '../../src/analysis/evaluator';
import { leverKeys, leverStepOf, type LeverMove } from '../../src/analysis/leverSteps';
import { finish } from '../../src/analysis/steps';
import { fixed } from '../../src/model/overrides';
import { parameterOfKey } from '../../src/model/values';
import { mean } from '../../src/numerics/sum';
import { baseValues } from '../worlds';

const DRAWS = 512;
const asked = (question: Partial<Question> = {}): Evaluator =>
  new Evaluator({ values: baseValues(), overrides: {}, seed: 2, criterion: undefined, ...question });
const evaluator = asked();
const stepOf = (key: string, from = evaluator) => finish(leverStepOf(from, key, DRAWS));
const pathsOf = (move: LeverMove | null) => move?.effects.map(({ path }) => path);

describe('a step of a lever', () => {
  it('is for everything that is ours to choose, and for nothing else', () => {
    expect(leverKeys).toContain('royalty');
    expect(leverKeys).toContain('partner.coverage');
    for (const key of leverKeys) expect(parameterOfKey(key).kind).toBe('lever');
  });

  it('does what the same change made by hand does, in score and in value', () => {
    const { up } = stepOf('royalty');
    const there = asked({ overrides: { royalty: { value: up!.to } } });
    const [effect] = up!.effects;
    const before = finish(evaluator.baseScores(DRAWS)).partner.score;
    expect(effect!.score.points).toBe(finish(there.baseScores(DRAWS)).partner.score - before);
    const columns = [evaluator, there].map((each) => finish(each.baseColumns(DRAWS)).partner);
    expect(effect!.value.mean).toBeCloseTo(mean(columns[1]!) - mean(columns[0]!), 10);
  });

  it('crosses a twentieth of the slider, either way', () => {
    const { from, down, up } = stepOf('royalty');
    const { min, max } = parameterOfKey('royalty').slider!;
    const now = (from as { value: number }).value;
    const twentieth = (max - min) / 20;
    expect(down!.to).toEqual({ kind: 'fixed', value: expect.closeTo(now - twentieth, 3) });
    expect(up!.to).toEqual({ kind: 'fixed', value: expect.closeTo(now + twentieth, 3) });
  });

  it('tells of the paths that it touches, and of no other', () => {
    expect(pathsOf(stepOf('royalty').up)).toEqual(['partner']);
    expect(pathsOf(stepOf('bifurcation.coverage').up)).toEqual(['bifurcation']);
    expect(pathsOf(stepOf('modelInvestment').down)).toEqual(['bifurcation']);
    expect(pathsOf(stepOf('windDownCost').up)).toEqual(['exit']);
  });

  it('has errors far below those of the scores, as the worlds are the same', () => {
    const other = asked({ seed: 5 });
    const [here, there] = [stepOf('royalty').up!.effects[0]!, stepOf('royalty', other).up!.effects[0]!];
    expect(here.score.standardError).toBeLessThan(0.01);
    expect(Math.abs(here.score.points - there.score.points)).toBeLessThan(
      5 * Math.hypot(here.score.standardError, there.score.standardError),
    );
    expect(Math.abs(here.value.mean - there.value.mean)).toBeLessThan(
      5 * Math.hypot(here.value.standardError, there.value.standardError),
    );
  });

  it('is one way only at an end of the slider, and none where there is no number', () => {
    const { min, max } = parameterOfKey('royalty').slider!;
    expect(stepOf('royalty', asked({ overrides: { royalty: fixed(min) } })).down).toBeNull();
    expect(stepOf('royalty', asked({ overrides: { royalty: fixed(max) } })).up).toBeNull();
    const off = asked({ overrides: { stopLoss: { value: 'off' } } });
    expect(stepOf('stopLoss', off)).toEqual({ key: 'stopLoss', from: 'off', down: null, up: null });
  });

  it('leaves nothing at 0 on a slider of ratios, from which it starts at the low end', () => {
    const none = asked({ overrides: { modelInvestment: fixed(0) } });
    const { down, up } = stepOf('modelInvestment', none);
    expect(down).toBeNull();
    expect(up!.to).toEqual({ kind: 'fixed', value: parameterOfKey('modelInvestment').slider!.min });
  });

  it('is the other setting of a flag', () => {
    const { from, down, up } = stepOf('partner.filesPublic');
    expect([down, up!.to]).toEqual([null, from !== true]);
  });
});
