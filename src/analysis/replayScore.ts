import { pathIds, type PathId } from '../model/parameters';
import { caseGroups, type Case, type CaseGroup, type CaseTest } from '../model/cases';
import { replicateStandardError } from '../numerics/replicates';
import { CALLABLE } from './criterion';
import type { Estimate } from './regret';
import { replayGap, type Replay } from './replay';

/** Whether the model says what a test asks for; too close where simulation error leaves it open. */
export type Agreement = 'agrees' | 'disagrees' | 'tooClose';

function agreementOfGap({ gap, standardError }: { gap: number; standardError: number }): Agreement {
  if (gap > CALLABLE * standardError) return 'agrees';
  return gap < -CALLABLE * standardError ? 'disagrees' : 'tooClose';
}

/** Whether the best of some paths is the best of all, beyond two standard errors of the difference. */
export function agreementOnFirst(replay: Replay, wanted: readonly PathId[]): Agreement {
  const inside = replay.ranking.find((path) => wanted.includes(path))!;
  const outside = replay.ranking.find((path) => !wanted.includes(path));
  return outside === undefined ? 'agrees' : agreementOfGap(replayGap(replay, inside, outside));
}

const firstBy: Readonly<Record<Exclude<CaseTest, 'partnerAboveBifurcation'>, PathId>> = {
  exitFirst: 'exit',
  bifurcationFirst: 'bifurcation',
};

/**
 * Whether the model ranks the paths of a case as it should (equation 10.7): as its test asks where it has one, else with a
 * path first that hindsight names, which is told and not counted.
 */
export function agreementOf({ counts, hindsight }: Case, replay: Replay): Agreement {
  if (counts.as !== 'scored') return agreementOnFirst(replay, hindsight.paths);
  return counts.test === 'partnerAboveBifurcation'
    ? agreementOfGap(replayGap(replay, 'partner', 'bifurcation'))
    : agreementOnFirst(replay, [firstBy[counts.test]]);
}

/** How many of each. */
export type Tally = Readonly<Record<Agreement, number>>;

export function tallyOf(agreements: readonly Agreement[]): Tally {
  const count = (wanted: Agreement): number => agreements.filter((one) => one === wanted).length;
  return { agrees: count('agrees'), disagrees: count('disagrees'), tooClose: count('tooClose') };
}

/** What a score is worth: how rankings made without looking at the cases do. */
export interface Yardstick {
  /** Cases that are scored. */
  readonly of: number;
  /** Tests that a ranking drawn by lot passes on average. */
  readonly byLot: number;
  /** Chance that it passes as many as the model, or more. */
  readonly chanceOfAsMany: number;
  /** The order that passes most when it is given to every case, and how many. */
  readonly fixedOrder: readonly PathId[];
  readonly byFixedOrder: number;
}

const orders: readonly (readonly PathId[])[] = pathIds.flatMap((first) =>
  pathIds.flatMap((second) =>
    pathIds.flatMap((third) =>
      first === second || second === third || first === third ? [] : [[first, second, third]],
    ),
  ),
);

function passes(order: readonly PathId[], test: CaseTest): boolean {
  return test === 'partnerAboveBifurcation'
    ? order.indexOf('partner') < order.indexOf('bifurcation')
    : order[0] === firstBy[test];
}

/** Holds a score against rankings by lot and against the best fixed order (equation 10.8). */
export function yardstickOf(tests: readonly CaseTest[], agrees: number): Yardstick {
  const passedBy = (order: readonly PathId[]): number => tests.filter((test) => passes(order, test)).length;
  const chances = tests.map((test) => orders.filter((order) => passes(order, test)).length / orders.length);
  /** Chance of each number of tests passed. */
  let law = [1];
  for (const chance of chances) {
    const next = Array.from({ length: law.length + 1 }, () => 0);
    for (const [passed, probability] of law.entries()) {
      next[passed]! += probability * (1 - chance);
      next[passed + 1]! += probability * chance;
    }
    law = next;
  }
  const fixedOrder = orders.reduce((best, order) => (passedBy(order) > passedBy(best) ? order : best));
  return {
    of: tests.length,
    byLot: chances.reduce((sum, chance) => sum + chance, 0),
    chanceOfAsMany: law.slice(agrees).reduce((sum, chance) => sum + chance, 0),
    fixedOrder,
    byFixedOrder: passedBy(fixedOrder),
  };
}

/** A case and what the model says of it. */
export interface ReplayedCase {
  readonly case: Case;
  readonly replay: Replay;
  readonly agreement: Agreement;
}

/** The cases with their replays; null as long as one is missing. */
export function replayedCases(
  cases: readonly Case[],
  replayOf: (id: string) => Replay | undefined,
): readonly ReplayedCase[] | null {
  const found = cases.flatMap((each): ReplayedCase[] => {
    const replay = replayOf(each.id);
    return replay === undefined ? [] : [{ case: each, replay, agreement: agreementOf(each, replay) }];
  });
  return found.length === cases.length ? found : null;
}

/** How many of the cases that count in one way agree. */
export function tallyOfCounting(replayed: readonly ReplayedCase[], as: Case['counts']['as']): Tally {
  return tallyOf(
    replayed.filter(({ case: { counts } }) => counts.as === as).map(({ agreement }) => agreement),
  );
}

/** The score of the whole: the cases that are scored, and what that is worth. */
export function scoreOfReplays(replayed: readonly ReplayedCase[]): Tally & Yardstick {
  const tests = replayed.flatMap(({ case: { counts } }) => (counts.as === 'scored' ? [counts.test] : []));
  const tally = tallyOfCounting(replayed, 'scored');
  return { ...tally, ...yardstickOf(tests, tally.agrees) };
}

/**
 * Cases other than those that are to have an own stack first, in which the model puts it first beyond error; none of those
 * held out.
 */
export function ownStackFirst(replayed: readonly ReplayedCase[]): readonly Case[] {
  return replayed.flatMap(({ case: each, replay }) => {
    const { counts } = each;
    const isMeant = counts.as === 'scored' && counts.test === 'bifurcationFirst';
    if (isMeant || counts.as === 'heldOut') return [];
    return agreementOnFirst(replay, ['bifurcation']) === 'agrees' ? [each] : [];
  });
}

/** How often operations of a group of cases end, per year, and their number. */
export interface GroupRate {
  readonly group: CaseGroup;
  readonly cases: number;
  /** For whatever reason. */
  readonly ended: Estimate;
  /** By order of the authorities. */
  readonly forced: Estimate;
}

/** Ends per year of life (equation 10.9): those of all cases of a group over all their years. */
export function groupRates(replayed: readonly ReplayedCase[]): readonly GroupRate[] {
  return caseGroups.map((group) => {
    const lives = replayed
      .filter(({ case: { groups } }) => groups.includes(group))
      .map(({ replay }) => replay.lives[group === 'own' ? 'bifurcation' : 'partner']);
    const total = (column: 'years' | 'ended' | 'forced', replicate: number): number =>
      lives.reduce((sum, life) => sum + life[column][replicate]!, 0);
    const rate = (column: 'ended' | 'forced'): Estimate => {
      const replicates = lives[0]?.years.length ?? 0;
      const indices = Array.from({ length: replicates }, (_, replicate) => replicate);
      const sumOver = (of: (replicate: number) => number): number =>
        indices.reduce((sum, replicate) => sum + of(replicate), 0);
      const rates = Float64Array.from(
        indices,
        (replicate) => total(column, replicate) / total('years', replicate),
      );
      return {
        mean:
          sumOver((replicate) => total(column, replicate)) /
          sumOver((replicate) => total('years', replicate)),
        standardError: replicateStandardError(rates),
      };
    };
    return { group, cases: lives.length, ended: rate('ended'), forced: rate('forced') };
  });
}

/** Whether ends become rarer from each group to the next, beyond two standard errors. */
export function agreementOnOrder(rates: readonly GroupRate[], by: 'ended' | 'forced'): Agreement {
  const steps = rates.slice(1).map((rate, index): Agreement => {
    const [a, b] = [rates[index]![by], rate[by]];
    // The groups meet the same worlds; without their covariance the error comes out too large rather than too small.
    const standardError = Math.sqrt(a.standardError * a.standardError + b.standardError * b.standardError);
    return agreementOfGap({ gap: a.mean - b.mean, standardError });
  });
  if (steps.includes('disagrees')) return 'disagrees';
  return steps.includes('tooClose') ? 'tooClose' : 'agrees';
}
