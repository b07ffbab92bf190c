import { beforeAll, describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { replayGap, replayOf, type Replay } from '../../src/analysis/replay';
import {
  agreementOf,
  agreementOnFirst,
  agreementOnOrder,
  groupRates,
  ownStackFirst,
  replayedCases,
  scoreOfReplays,
  tallyOfCounting,
  yardstickOf,
} from '../../src/analysis/replayScore';
import { finish } from '../../src/analysis/steps';
import { summarise } from '../../src/analysis/summary';
import { caseOverrides } from '../../src/model/caseMapping';
import { parseCases, type Case } from '../../src/model/cases';
import { compileModel } from '../../src/model/compiledModel';
import { applyOverrides } from '../../src/model/overrides';
import { pathIds, type PathId } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { scenarioJson } from '../shippedScenarios';
import { baseValues } from '../worlds';

const DRAWS = 256;
const { cases } = parseCases(scenarioJson('cases'), 'cases.json');
const base = baseValues();
const valuesOf = (each: Case) => applyOverrides(base, caseOverrides(base, each));
const byId = (id: string): Case => cases.find((each) => each.id === id)!;

let replays: ReadonlyMap<string, Replay>;
beforeAll(() => {
  replays = new Map(cases.map((each) => [each.id, finish(replayOf(valuesOf(each), DRAWS))] as const));
});

/** A replay with the scores that are given, and one error for all gaps. */
function replayWith(scores: Readonly<Record<PathId, number>>, standardError = 0.01): Replay {
  const some = replays.get('bing')!;
  const gap = (a: PathId, b: PathId) => ({ gap: scores[a] - scores[b], standardError });
  return {
    ...some,
    ranking: pathIds.toSorted((a, b) => scores[b] - scores[a]) as unknown as Replay['ranking'],
    gaps: {
      'partner-exit': gap('partner', 'exit'),
      'bifurcation-exit': gap('bifurcation', 'exit'),
      'partner-bifurcation': gap('partner', 'bifurcation'),
    },
  };
}

describe('a replay', () => {
  it('is a run of the case: scores, odds, differences and their errors', () => {
    const each = byId('linkedin');
    const model = compileModel(valuesOf(each));
    const result = summarise(model, runBatch(model, new Sampler(1), 0, DRAWS, 0), 0);
    const replay = replays.get(each.id)!;
    for (const path of pathIds) {
      const { riskAdjustedRoi, probabilityBest, standardErrors } = result.paths[path];
      expect(replay.paths[path].score.mean).toBe(riskAdjustedRoi);
      expect(replay.paths[path].score.standardError).toBeCloseTo(standardErrors!['riskAdjustedRoi']!, 14);
      expect(replay.paths[path].best.standardError).toBe(standardErrors!['probabilityBest']);
      expect(replay.paths[path].best.mean).toBeCloseTo(probabilityBest, 14);
    }
    for (const name of ['partner-exit', 'bifurcation-exit', 'partner-bifurcation'] as const) {
      expect(replay.gaps[name].gap).toBeCloseTo(result.differences[name].riskAdjustedRoi, 14);
      expect(replay.gaps[name].standardError).toBeCloseTo(result.differences[name].standardError!, 14);
    }
    const { partner } = replay.lives;
    const ended = partner.ended.reduce((sum, share) => sum + share, 0) / partner.ended.length;
    expect(1 - ended).toBeCloseTo(result.paths.partner.survivalToHorizon!, 14);
  });

  it('has the same gap both ways, with the sign turned', () => {
    const replay = replays.get('bing')!;
    expect(replayGap(replay, 'exit', 'partner').gap).toBe(-replayGap(replay, 'partner', 'exit').gap);
  });
});

describe('agreement', () => {
  it('is with the test where a case has one, else with any path that hindsight names', () => {
    const close = { exit: 0.05, bifurcation: -0.5, partner: 0.1 };
    expect(agreementOf(byId('aws'), replayWith(close))).toBe('agrees');
    expect(agreementOf(byId('roblox'), replayWith(close))).toBe('disagrees');
    expect(agreementOf(byId('bing'), replayWith(close))).toBe('disagrees');
    expect(agreementOf(byId('linkedin'), replayWith(close))).toBe('agrees');
    expect(agreementOf(byId('aws'), replayWith({ ...close, bifurcation: 0.2 }))).toBe('disagrees');
  });

  it('needs two standard errors of the difference, either way', () => {
    const scores = { exit: 0.05, bifurcation: -0.5, partner: 0.07 };
    expect(agreementOnFirst(replayWith(scores, 0.009), ['partner'])).toBe('agrees');
    expect(agreementOnFirst(replayWith(scores, 0.011), ['partner'])).toBe('tooClose');
    expect(agreementOnFirst(replayWith(scores, 0.011), ['exit'])).toBe('tooClose');
    expect(agreementOnFirst(replayWith(scores, 0.009), ['exit'])).toBe('disagrees');
    expect(agreementOnFirst(replayWith(scores), pathIds)).toBe('agrees');
  });
});

describe('the score of the whole', () => {
  it('is unknown until every case is replayed', () => {
    expect(replayedCases(cases, (id) => (id === 'meta' ? undefined : replays.get(id)))).toBeNull();
  });

  it('counts scored cases alone', () => {
    const replayed = replayedCases(cases, (id) => replays.get(id))!;
    const { agrees, disagrees, tooClose, of } = scoreOfReplays(replayed);
    expect(of).toBe(7);
    expect(agrees + disagrees + tooClose).toBe(7);
    for (const [as, size] of [
      ['closeCall', 6],
      ['shown', 7],
      ['heldOut', 3],
    ] as const)
      expect(Object.values(tallyOfCounting(replayed, as)).reduce((sum, count) => sum + count, 0)).toBe(size);
  });

  it('is held against lots and the best fixed order, by hand: 17/6 of 7, and 6', () => {
    const tests = [
      'bifurcationFirst',
      'exitFirst',
      'exitFirst',
      'partnerAboveBifurcation',
      'partnerAboveBifurcation',
      'partnerAboveBifurcation',
      'exitFirst',
    ] as const;
    const yardstick = yardstickOf(tests, 3);
    expect(yardstick.byLot).toBeCloseTo(17 / 6, 12);
    expect(yardstick.chanceOfAsMany).toBeCloseTo(16 / 27, 12);
    expect(yardstick.fixedOrder).toEqual(['exit', 'partner', 'bifurcation']);
    expect(yardstick.byFixedOrder).toBe(6);
    expect(yardstickOf(tests, 0).chanceOfAsMany).toBeCloseTo(1, 12);
    expect(yardstickOf(tests, 7).chanceOfAsMany).toBeCloseTo(1 / 8 / 81, 12);
    expect(yardstickOf([], 0)).toMatchObject({ of: 0, byLot: 0, byFixedOrder: 0 });
  });

  it('tells of cases that put an own stack first, but for the one that is to and those held out', () => {
    const first = replayWith({ exit: 0, bifurcation: 0.5, partner: 0.1 });
    const replayed = replayedCases(cases, (id) =>
      ['bing', 'uber', 'tesla'].includes(id) ? first : replays.get(id),
    )!;
    expect(ownStackFirst(replayed).map(({ id }) => id)).toEqual(['uber']);
  });
});

describe('ends per year', () => {
  it('are ends over years of all cases of a group, those held out in none', () => {
    const replayed = replayedCases(cases, (id) => replays.get(id))!;
    const rates = groupRates(replayed);
    expect(rates.map(({ group, cases: count }) => [group, count])).toEqual([
      ['own', 8],
      ['consumerPartner', 6],
      ['businessPartner', 3],
    ]);
    const lives = ['aws', 'azure', 'salesforce'].map((id) => replays.get(id)!.lives.partner);
    const total = (column: 'ended' | 'years'): number =>
      lives.reduce((sum, life) => sum + life[column].reduce((part, share) => part + share, 0), 0);
    expect(rates[2]!.ended.mean).toBeCloseTo(total('ended') / total('years'), 14);
    for (const { ended, forced } of rates) expect(forced.mean).toBeLessThan(ended.mean);
  });

  it('are in order only where every step exceeds two standard errors', () => {
    const rate = (mean: number) => ({ mean, standardError: 0.01 });
    const rates = (...means: readonly number[]) =>
      means.map((mean) => ({ group: 'own' as const, cases: 1, ended: rate(mean), forced: rate(0) }));
    expect(agreementOnOrder(rates(0.2, 0.1, 0.05), 'ended')).toBe('agrees');
    expect(agreementOnOrder(rates(0.2, 0.1, 0.09), 'ended')).toBe('tooClose');
    expect(agreementOnOrder(rates(0.1, 0.2, 0.05), 'ended')).toBe('disagrees');
  });
});
