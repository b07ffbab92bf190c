import { describe, expect, it } from 'vitest';
import type { LuckName } from '../../src/model/dimensions';
import {
  emptyFiling,
  fileAndLaunch,
  MAX_ROUNDS,
  reviewLength,
  reviewRounds,
  type FilingOutcome,
} from '../../src/model/filing';
import { inAllMonths } from '../../src/model/pathEpochs';
import { baseValues, certainFiling, drawnWorlds, scriptedRun, type Plain } from '../worlds';

type Luck = Partial<Record<LuckName, number>>;

function filing(
  changes: Record<string, Plain>,
  path: 'bifurcation' | 'partner' = 'bifurcation',
  luck: Luck = {},
  tense = (_month: number): boolean => false,
): FilingOutcome {
  return scriptedRun(baseValues(changes), path, luck, { tense }).outcome.filing;
}

/** Whole durations, all different, and no chance. */
const plain = {
  ...certainFiling,
  buildMonths: 3,
  telecomLicenceMonths: 4,
  mlpsMonths: 5,
  algorithmFilingMonths: 6,
  preparationMonths: 4,
  provincialRoundMedian: 2,
  nationalRoundMedian: 3,
  registrationRoundMedian: 1.5,
  onSiteMonths: 2,
  publicationMonths: 1,
  filingDurationMultiplier: 1,
} as const;

describe('reviewRounds', () => {
  it('needs n rounds with probability w₁·w₂^(n-2)·(1-w₂), and 1 with 1 - w₁ (by counting quantiles)', () => {
    const [first, next, cells] = [0.55, 0.45, 1e6];
    const counts = new Float64Array(MAX_ROUNDS + 1);
    for (let i = 0; i < cells; i++) counts[reviewRounds((i + 0.5) / cells, first, next)]! += 1 / cells;
    expect(counts[1]).toBeCloseTo(0.45, 5);
    for (let n = 2; n < MAX_ROUNDS; n++)
      expect(counts[n]).toBeCloseTo(first * next ** (n - 2) * (1 - next), 5);
    expect(counts[MAX_ROUNDS]).toBeCloseTo(first * next ** (MAX_ROUNDS - 2), 5);
  });

  it('is 1 for certain without rework, and at most 2 where only the first round can fail', () => {
    for (const u of [1e-9, 0.3, 0.999]) {
      expect(reviewRounds(u, 0, 0.5)).toBe(1);
      expect(reviewRounds(u, 0.9, 0)).toBe(u < 0.9 ? 2 : 1);
    }
  });

  it('is followed to 8 rounds', () => {
    expect(reviewRounds(1e-9, 0.95, 0.95)).toBe(8);
  });
});

describe('reviewLength', () => {
  it('is the law of a single round where there is one', () => {
    for (const z of [-2, 0, 1.5]) {
      expect(reviewLength(1, 1.3, 0.5, 0.7, 0.5, z)).toBeCloseTo(1.3 * Math.exp(0.5 * z), 12);
    }
    expect(reviewLength(1, 1.3, 0.5, 0.7, 0.5, null)).toBeCloseTo(1.3 * Math.exp(0.125), 14);
  });

  it('has the mean and the variance of n rounds and n - 1 reworks (midpoints of ±9 standard deviations, 1e-9)', () => {
    const moments = (median: number, sigma: number): [number, number] => {
      const mean = median * Math.exp((sigma * sigma) / 2);
      return [mean, mean * mean * Math.expm1(sigma * sigma)];
    };
    const [roundMean, roundVariance] = moments(0.7, 0.35);
    const [reworkMean, reworkVariance] = moments(0.6, 0.5);
    for (let n = 1; n <= MAX_ROUNDS; n++) {
      let [mean, square] = [0, 0];
      const step = 0.001;
      for (let z = -9 + step / 2; z < 9; z += step) {
        const weight = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * step;
        const length = reviewLength(n, 0.7, 0.35, 0.6, 0.5, z);
        mean += weight * length;
        square += weight * length * length;
      }
      expect(mean).toBeCloseTo(n * roundMean + (n - 1) * reworkMean, 9);
      expect(square - mean * mean).toBeCloseTo(n * roundVariance + (n - 1) * reworkVariance, 8);
      expect(reviewLength(n, 0.7, 0.35, 0.6, 0.5, null)).toBeCloseTo(mean, 9);
    }
  });

  it('takes no time where a round takes none', () => {
    expect(reviewLength(1, 0, 0.35, 0, 0.5, 1)).toBe(0);
    // Its square is no double any more.
    expect(reviewLength(1, 1e-200, 0.35, 0, 0.5, 1)).toBeCloseTo(0, 12);
    expect(reviewLength(3, 0, 0.35, 1e-200, 0.5, 1)).toBeCloseTo(0, 12);
  });
});

describe('fileAndLaunch', () => {
  it('opens the closed loop when the service is built and the later licence is there', () => {
    expect(filing(plain).closedLoopMonth).toBe(5);
    expect(filing({ ...plain, mlpsMonths: 2 }).closedLoopMonth).toBe(4);
    expect(filing({ ...plain, buildMonths: 9.2 }).closedLoopMonth).toBe(10);
  });

  it('opens to the public after preparation, both reviews and publication: 4 + 2 + 3 + 1', () => {
    const result = filing(plain);
    expect(result.publicMonth).toBe(10);
    expect(result).toMatchObject({
      preparation: 4,
      firstReview: 6,
      nationalReview: 9,
      onSite: 9,
      publication: 10,
    });
  });

  it('waits for whatever is slowest', () => {
    expect(filing({ ...plain, algorithmFilingMonths: 14 }).publicMonth).toBe(14);
    expect(filing({ ...plain, buildMonths: 15 }).publicMonth).toBe(15);
    expect(filing({ ...plain, telecomLicenceMonths: 16 }).publicMonth).toBe(16);
  });

  it('is live from the first whole month at or after its time', () => {
    expect(filing({ ...plain, preparationMonths: 4.01 }).publicMonth).toBe(11);
    expect(filing({ ...plain, preparationMonths: 3.5, publicationMonths: 1.5 }).publicMonth).toBe(10);
  });

  it('adds the on-site visit in worlds that have one', () => {
    const values = { ...plain, onSiteProbability: 0.25 };
    expect(filing(values, 'bifurcation', { onSite: 0.2499 }).publicMonth).toBe(12);
    expect(filing(values, 'bifurcation', { onSite: 0.25 }).publicMonth).toBe(10);
  });

  it('stretches everything but building and the hold by the multiplier', () => {
    const values = { ...plain, holdProbability: 0.3, holdMedian: 5, holdSigma: 0, tenseHoldMultiplier: 1 };
    const twice = filing({ ...values, filingDurationMultiplier: 2 }, 'bifurcation', { hold: 0.1 });
    expect(twice).toMatchObject({
      build: 3,
      licences: 10,
      algorithmFiling: 12,
      preparation: 8,
      publication: 20,
    });
    expect(twice.publicMonth).toBe(25);
    const none = filing({ ...values, filingDurationMultiplier: 0 }, 'bifurcation', { hold: 0.1 });
    expect(none).toMatchObject({ closedLoopMonth: 3, publicMonth: 8 });
  });

  it('only registers a service on a partner’s filed model: preparation, registration, publication', () => {
    const result = filing({ ...plain, algorithmFilingMonths: 0 }, 'partner');
    expect(result).toMatchObject({ closedLoopMonth: 3, firstReview: 5.5, onSite: 5.5, publication: 6.5 });
    expect(result.publicMonth).toBe(7);
    expect(result.feeCount).toBe(1);
  });

  it('files a fine-tuned partner’s model like an own one, publication law included', () => {
    const values = {
      ...plain,
      fineTunesPartnerModel: true,
      'partner.publicationMonths': 7,
      onSiteProbability: 1,
    };
    const partner = filing(values, 'partner');
    expect(partner).toMatchObject({ firstReview: 6, nationalReview: 9, onSite: 11, publication: 12 });
    expect(partner.feeCount).toBe(2);
    expect(filing({ ...values, fineTunesPartnerModel: false }, 'partner').publication).toBe(12.5);
  });

  it('gives the provincial review and the registration the same luck', () => {
    const values = {
      ...plain,
      registrationReworkFirst: 0.4,
      registrationReworkNext: 0.3,
      provincialReworkFirst: 0.55,
      provincialReworkNext: 0.45,
    };
    const luck = { provincialRounds: 0.1, provincialLength: 0.8 };
    expect(filing(values, 'bifurcation', luck).feeCount).toBe(reviewRounds(0.1, 0.55, 0.45) + 1);
    expect(filing(values, 'partner', luck).feeCount).toBe(reviewRounds(0.1, 0.4, 0.3));
    const spread = { ...plain, registrationRoundSigma: 0.5, provincialRoundSigma: 0.5 };
    const z = 0.8416212335729143; // the normal quantile of .8
    const stretched = Math.exp(0.5 * z);
    const at = { provincialLength: 0.8 };
    expect(filing(spread, 'bifurcation', at).firstReview).toBeCloseTo(4 + 2 * stretched, 12);
    expect(filing(spread, 'partner', at).firstReview).toBeCloseTo(4 + 1.5 * stretched, 12);
  });

  it('pays each round in the whole month in which it starts: stage start + i·duration/n', () => {
    const values = {
      ...plain,
      nationalReworkFirst: 0.5,
      nationalReworkNext: 0.5,
      nationalReworkMedian: 1,
      nationalReworkSigma: 0,
    };
    // three rounds and two reworks of the national review: 3·3 + 2·1 = 11 months from month 6 on
    const result = filing(values, 'bifurcation', { nationalRounds: 0.2 });
    expect(result.nationalReview).toBeCloseTo(17, 12);
    expect([...result.feeMonths.subarray(0, result.feeCount)]).toEqual([
      4,
      6,
      Math.floor(6 + 11 / 3),
      Math.floor(6 + 22 / 3),
    ]);
  });

  it('grants the licence below its probability, once for both paths', () => {
    const values = { ...plain, licenceProbability: 0.7 };
    expect(filing(values, 'bifurcation', { licence: 0.6999 }).granted).toBe(true);
    expect(filing(values, 'bifurcation', { licence: 0.7 }).granted).toBe(false);
    expect(filing(values, 'partner', { licence: 0.6999 }).granted).toBe(true);
  });

  it('holds with min(.95, probability·k/k̄), k by the month of handing in', () => {
    const share = 0.35 / 0.95;
    const values = {
      ...plain,
      holdProbability: 0.3,
      holdMedian: 18,
      holdSigma: 0.5,
      tenseHoldMultiplier: 2,
      calmToTense: 0.35,
      tenseToCalm: 0.6,
    };
    const mean = 1 + share;
    const held = (hold: number, tense: (month: number) => boolean): boolean =>
      filing(values, 'bifurcation', { hold }, tense).hold > 0;
    const calm = 0.3 / mean;
    expect(held(calm - 1e-6, () => false)).toBe(true);
    expect(held(calm + 1e-6, () => false)).toBe(false);
    expect(held(2 * calm - 1e-6, () => true)).toBe(true);
    expect(held(2 * calm + 1e-6, () => true)).toBe(false);
    // preparation ends in month 4: only that month's climate counts
    expect(held(2 * calm - 1e-6, (month) => month === 4)).toBe(true);
    expect(held(2 * calm - 1e-6, (month) => month !== 4)).toBe(false);
    const certain = filing({ ...values, holdProbability: 1 }, 'bifurcation', { hold: 0.951 }, () => true);
    expect(certain.hold).toBe(0);
  });

  it('holds for a lognormal time on top of everything else', () => {
    const values = { ...plain, holdProbability: 1, holdMedian: 18, holdSigma: 0.5, tenseHoldMultiplier: 1 };
    const middle = filing(values, 'bifurcation', { hold: 0.1 });
    expect(middle.hold).toBeCloseTo(18, 12);
    expect(middle.publicMonth).toBe(28);
    const long = filing(values, 'bifurcation', { hold: 0.1, holdLength: 0.9 });
    expect(long.hold).toBeCloseTo(18 * Math.exp(0.5 * 1.2815515655446), 11);
    expect(long.closedLoopMonth).toBe(5);
  });

  it('has no chain, fee, refusal or public launch where nothing is filed', () => {
    const result = filing({ ...plain, filesPublic: false });
    expect(result).toMatchObject({
      closedLoopMonth: 5,
      publicMonth: Infinity,
      granted: false,
      feeCount: 0,
      hold: 0,
    });
    expect(
      scriptedRun(baseValues({ ...plain, filesPublic: false, closedLoopAfterRefusal: false }), 'bifurcation')
        .outcome.ending,
    ).toBeNull();
  });

  it('knows one round of mean length, no visit, a licence and no hold in a world without luck', () => {
    const values = baseValues({
      ...plain,
      onSiteProbability: 1,
      licenceProbability: 0,
      holdProbability: 1,
      provincialReworkFirst: 0.9,
      provincialRoundSigma: 0.8,
      nationalReworkFirst: 0.9,
      nationalRoundSigma: 0.6,
    });
    const { world, model, outcome } = scriptedRun(values, 'bifurcation');
    fileAndLaunch(inAllMonths(world.bifurcation), model.flags.bifurcation, null, () => true, outcome.filing);
    const { filing: result } = outcome;
    expect(result.firstReview).toBeCloseTo(4 + 2 * Math.exp(0.32), 12);
    expect(result.nationalReview).toBeCloseTo(4 + 2 * Math.exp(0.32) + 3 * Math.exp(0.18), 12);
    expect(result).toMatchObject({ granted: true, hold: 0, feeCount: 2 });
    expect(result.onSite).toBe(result.nationalReview);
  });

  it('opens the closed loop no later than the public segment, in any world', () => {
    const result = emptyFiling();
    for (const { world, model } of drawnWorlds(baseValues(), 512)) {
      for (const path of ['bifurcation', 'partner'] as const) {
        fileAndLaunch(inAllMonths(world[path]), model.flags[path], world.sampler, () => false, result);
        expect(result.closedLoopMonth).toBeLessThanOrEqual(result.publicMonth);
      }
    }
  });
});
