import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { launchTimeline } from '../../src/analysis/launchTimeline';
import { picturesOf, timelineOf } from '../../src/analysis/pictures';
import type { StageQuantiles } from '../../src/analysis/result';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { baseValues, certainFiling, type Plain } from '../worlds';

function timeline(changes: Record<string, Plain>, draws = 64) {
  return launchTimeline(compileModel(baseValues(changes)), new Sampler(1), draws);
}

/** Filing without chance and in whole months. */
const certain = {
  ...certainFiling,
  buildMonths: 3,
  telecomLicenceMonths: 4,
  mlpsMonths: 5,
  algorithmFilingMonths: 6,
  preparationMonths: 4,
  provincialRoundMedian: 2,
  nationalRoundMedian: 3,
  registrationRoundMedian: 1.5,
  publicationMonths: 1,
} as const;

const spans = (stages: readonly StageQuantiles[]) =>
  stages.map(({ stage, start, p50, probability }) => [stage, start, p50, probability]);

describe('launchTimeline', () => {
  it('has the stages of each path, one after the other where they follow each other', () => {
    const { bifurcation, partner } = timeline(certain);
    expect(spans(bifurcation)).toEqual([
      ['build', 0, 3, 1],
      ['licences', 0, 5, 1],
      ['preparation', 0, 4, 1],
      ['algorithmFiling', 0, 6, 1],
      ['provincialReview', 4, 6, 1],
      ['nationalReview', 6, 9, 1],
      ['publication', 9, 10, 1],
    ]);
    expect(spans(partner)).toEqual([
      ['build', 0, 3, 1],
      ['preparation', 0, 4, 1],
      ['algorithmFiling', 0, 6, 1],
      ['registration', 4, 5.5, 1],
      ['publication', 5.5, 6.5, 1],
    ]);
  });

  it('shows a hold from readiness on, over the worlds that have one', () => {
    const { bifurcation } = timeline(
      { ...certain, holdProbability: 0.5, tenseHoldMultiplier: 1, holdMedian: 8, holdSigma: 0 },
      2048,
    );
    const hold = bifurcation.at(-1)!;
    expect(hold).toMatchObject({ stage: 'hold', start: 10, p50: 18 });
    expect(hold.probability).toBeCloseTo(0.5, 2); // 2,048 stratified draws
  });

  it('has only building and licences where nothing is filed', () => {
    const { bifurcation, partner } = timeline({ ...certain, filesPublic: false });
    expect(bifurcation.map(({ stage }) => stage)).toEqual(['build', 'licences']);
    expect(partner.map(({ stage }) => stage)).toEqual(['build']);
  });

  it('has the chain of an own model for a fine-tuned partner’s', () => {
    const { partner } = timeline({ ...certain, fineTunesPartnerModel: true });
    expect(partner.map(({ stage }) => stage)).toEqual([
      'build',
      'preparation',
      'algorithmFiling',
      'provincialReview',
      'nationalReview',
      'publication',
    ]);
  });

  it('has ordered percentiles', () => {
    for (const stages of Object.values(timeline({}, 512))) {
      for (const { start, p10, p50, p90, probability } of stages) {
        expect(start).toBeLessThanOrEqual(p90);
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
        expect(probability > 0 && probability <= 1).toBe(true);
      }
    }
  });
});

describe('picturesOf', () => {
  const model = compileModel(baseValues());
  const batch = runBatch(model, new Sampler(1), 0, 512, 0);
  const pictures = picturesOf(
    model,
    batch,
    summarise(model, batch, 0),
    timelineOf(model, new Sampler(1), batch.count),
  );

  it('has every value, ascending', () => {
    for (const path of ['exit', 'bifurcation', 'partner'] as const) {
      expect(pictures[path].sortedValues).toEqual(batch[path].value.slice().sort());
    }
  });

  it('has a few single worlds, the same on both entry paths, year by year', () => {
    for (const path of ['bifurcation', 'partner'] as const) {
      const { sampleWorlds } = pictures[path];
      expect(sampleWorlds).toHaveLength(6);
      sampleWorlds.forEach((years, draw) => {
        expect(years).toEqual(
          Array.from({ length: 7 }, (_, year) => batch[path].cumulativeByYear[year * 512 + draw]),
        );
      });
    }
    expect(pictures.exit).toMatchObject({ sampleWorlds: [], stages: [], books: null });
  });

  it('has the timeline of the same draws', () => {
    const { bifurcation, partner } = launchTimeline(model, new Sampler(1), 512);
    expect(pictures.bifurcation.stages).toEqual(bifurcation);
    expect(pictures.partner.stages).toEqual(partner);
  });
});
