import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/model/compiledModel';
import { slot } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { emptyOutcome } from '../../src/model/pathOutcome';
import {
  envelopeValue,
  exitNetPresentValue,
  simulatePath,
  simulateWithout,
} from '../../src/model/simulatePath';
import { centralWorld, drawWorld, emptyWorld, forEachWorld } from '../../src/model/world';
import type { Distribution } from '../../src/numerics/distribution';
import { mean, quantile } from '../../src/numerics/distributionQuantile';
import { baseValues, drawnWorlds } from '../worlds';

const base = baseValues();

describe('drawWorld', () => {
  it('knows the climate of every month of the longer preparation, also beyond the horizon', () => {
    const unknown = 9;
    const climateOf = (bifurcation: number, partner: number): Uint8Array => {
      const model = compileModel(
        baseValues({
          horizonYears: 3,
          filingDurationMultiplier: 2,
          'bifurcation.preparationMonths': bifurcation,
          'partner.preparationMonths': partner,
        }),
      );
      const world = emptyWorld();
      world.tense.fill(unknown);
      const sampler = new Sampler(1);
      sampler.seek(0);
      drawWorld(model, sampler, world);
      return world.tense.slice(0, 61);
    };
    const known = climateOf(30, 30);
    expect(known).not.toContain(unknown);
    expect(climateOf(30, 2)).toEqual(known);
    expect(climateOf(2, 30)).toEqual(known);
  });

  it('draws the worlds of a point together as it draws them one by one', () => {
    const model = compileModel(base);
    const world = emptyWorld();
    const together: Float64Array[] = [];
    forEachWorld(model, new Sampler(3), 5, 40, world, () => {
      together.push(world.bifurcation.slice(), world.partner.slice(), world.market.slice());
    });
    const single = emptyWorld();
    const sampler = new Sampler(3);
    const oneByOne = Array.from({ length: 40 }, (_, index) => {
      sampler.seek(5 + index);
      drawWorld(model, sampler, single);
      return [single.bifurcation.slice(), single.partner.slice(), single.market.slice()];
    });
    expect(together).toEqual(oneByOne.flat());
  });

  it('draws each assumption by its law: mean within 4 standard errors, all within its bounds (4,096 draws)', () => {
    const draws = 4096;
    const sums = new Map<string, number>();
    const keys = [
      'tam',
      'bassQ',
      'telecomLicenceMonths',
      'partnerReach',
      'bifurcation.buildCapex',
      'partner.buildCapex',
      'bifurcation.publicationMonths',
    ];
    const lawOf = (key: string) => base[key] as Extract<Distribution, { low: number }>;
    for (const { world } of drawnWorlds(base, draws)) {
      for (const key of keys) {
        const path = key.startsWith('partner') ? 'partner' : 'bifurcation';
        const value = world[path][slot[key.slice(key.indexOf('.') + 1) as keyof typeof slot]]!;
        expect(value).toBeGreaterThanOrEqual(lawOf(key).low);
        expect(value).toBeLessThanOrEqual(lawOf(key).high);
        sums.set(key, (sums.get(key) ?? 0) + value);
      }
    }
    for (const key of keys) {
      const law = lawOf(key);
      const error = (law.high - law.low) / 2 / Math.sqrt(draws); // no law on a range spreads wider than half of it
      expect(Math.abs(sums.get(key)! / draws - mean(law)), key).toBeLessThan(4 * error);
    }
  });

  it('gives all paths one value of a common assumption, and one quantile of one that each has', () => {
    const uniform = { kind: 'uniform', low: 0, high: 10 } as const;
    const values = baseValues({
      'bifurcation.salvage': { kind: 'uniform', low: 0, high: 0.5 },
      'partner.salvage': { kind: 'uniform', low: 0.5, high: 1 },
      vat: { kind: 'uniform', low: 0, high: 0.1 },
      offshoreContribution: uniform,
    });
    for (const { world } of drawnWorlds(values, 200)) {
      const { bifurcation, partner } = world;
      expect(bifurcation[slot.vat]).toBe(partner[slot.vat]);
      expect(bifurcation[slot.offshoreContribution]).toBe(partner[slot.offshoreContribution]);
      expect(partner[slot.salvage]! - 0.5).toBeCloseTo(bifurcation[slot.salvage]!, 12);
    }
  });

  it('clips what a law could put outside the admissible range', () => {
    const values = baseValues({ withholdingTax: { kind: 'uniform', low: -1, high: 1 } });
    const drawn = Array.from(
      drawnWorlds(values, 256),
      ({ world }) => world.bifurcation[slot.withholdingTax]!,
    );
    expect(Math.min(...drawn)).toBe(0);
    expect(Math.max(...drawn)).toBe(0.4);
  });

  it('puts fixed values where they are said to be', () => {
    for (const { world } of drawnWorlds(baseValues({ tam: 777, 'partner.coverage': 2 }), 16)) {
      expect(world.bifurcation[slot.tam]).toBe(777);
      expect(world.partner[slot.coverage]).toBe(2);
      expect(world.bifurcation[slot.coverage]).toBe(1);
    }
  });

  it('leaves the luck of all else as it was when one assumption is fixed', () => {
    const fixed = drawnWorlds(baseValues({ bassQ: 0.9 }), 64);
    for (const { world } of drawnWorlds(base, 64)) {
      const other = fixed.next().value!.world;
      for (const id of ['tam', 'partnerReach', 'buildCapex', 'campaignIntensity', 'vat'] as const) {
        expect(other.partner[slot[id]]).toBe(world.partner[slot[id]]);
      }
      expect(other.tense).toEqual(world.tense);
      expect(other.market).toEqual(world.market);
    }
  });

  it('keeps the expected market on its path, whatever the volatility (4 Monte Carlo errors, 4,096 draws)', () => {
    const draws = 4096;
    const values = baseValues({
      tam: 1000,
      tamGrowthInitial: 0.2,
      tamGrowthLongRun: 0.2,
      tamVolatility: 0.3,
    });
    const growth = Array.from(
      drawnWorlds(values, draws),
      ({ world }) => world.market[83]! / (1000 * 1.2 ** (83.5 / 12)),
    );
    const average = growth.reduce((sum, x) => sum + x, 0) / draws;
    const deviation = Math.sqrt(Math.exp(0.09 * 7) - 1);
    // between whole years the logarithm, not the market, is linear: a little less than 1, by σ²·y(1-y)/2 < .0113/2
    expect(average).toBeGreaterThan(1 - 0.0113 / 2 - (4 * deviation) / Math.sqrt(draws));
    expect(average).toBeLessThan(1 + (4 * deviation) / Math.sqrt(draws));
  });

  it('has a climate that reaches to the month of handing in, beyond any horizon', () => {
    const late = baseValues({
      preparationMonths: 60,
      filingDurationMultiplier: 10,
      startTense: 1,
      tenseToCalm: 0.001,
      calmToTense: 10,
    });
    const model = compileModel(late);
    const world = emptyWorld();
    const sampler = new Sampler(1);
    sampler.seek(0);
    drawWorld(model, sampler, world);
    expect(world.tense[600]).toBe(1);
    expect(world.tense.length).toBeGreaterThan(600);
  });
});

describe('centralWorld', () => {
  it('has every assumption at its centre, calm months and no luck', () => {
    const world = emptyWorld();
    centralWorld(compileModel(base), world);
    expect(world.sampler).toBeNull();
    expect(world.bifurcation[slot.tam]).toBe(3300);
    expect(world.bifurcation[slot.publicationMonths]).toBeCloseTo(0.6, 15);
    expect(world.partner[slot.publicationMonths]).toBe(0.5);
    expect(Math.max(...world.tense)).toBe(0);
  });
});

describe('exitNetPresentValue', () => {
  it('is what offshore contributes over the horizon less the cost of winding down', () => {
    const model = compileModel(baseValues({ offshoreContribution: 12, windDownCost: 5 }));
    const world = emptyWorld();
    centralWorld(model, world);
    expect(exitNetPresentValue(world, model, 4.5)).toBe(12 * 4.5 - 5);
  });
});

describe('envelopeValue', () => {
  it('adds the return on what of the envelope is left, and takes it off where more was put in', () => {
    expect(envelopeValue(10, 30, 0.1, 150)).toBe(22);
    expect(envelopeValue(10, 250, 0.1, 150)).toBe(0);
    expect(envelopeValue(10, 250, 0, 150)).toBe(10);
  });
});

describe('simulateWithout', () => {
  it('is the path as if the cause did not exist, from the same launch', () => {
    const [outcome, without, again] = [emptyOutcome(), emptyOutcome(), emptyOutcome()];
    for (const { world, model } of drawnWorlds(base, 128)) {
      simulatePath(world, 'partner', model, null, outcome, null);
      for (const cause of ['rectification', 'homeStop', 'rupture'] as const) {
        simulateWithout(cause, world, 'partner', model, outcome.filing, without);
        simulatePath(world, 'partner', model, cause, again, null);
        expect(without.netPresentValue).toBe(again.netPresentValue);
        expect(without.causesActed).toBe(again.causesActed);
      }
    }
  });
});

describe('an assumption’s quantile', () => {
  it('is what the sampler draws, to the accuracy of its table (1e-7 of the range)', () => {
    const sampler = new Sampler(1);
    const model = compileModel(base);
    const tam = model.random.find((assumption) => assumption.slot === slot.tam)!;
    let draw = 0;
    for (const { world } of drawnWorlds(base, 64)) {
      sampler.seek(draw++);
      const exact = quantile(base['tam'] as Distribution, sampler.uniform(tam.dimension));
      expect(Math.abs(world.bifurcation[slot.tam]! - exact)).toBeLessThan(7500e-7);
    }
  });
});
