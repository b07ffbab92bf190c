import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SUMMED_PARTS } from '../../src/model/complianceTaxParts';
import { MAX_YEARS } from '../../src/model/compiledModel';
import { entryPaths, slot, type EntryPath } from '../../src/model/parameters';
import {
  emptyOutcome,
  statementLines,
  type MonthRecord,
  type PathOutcome,
} from '../../src/model/pathOutcome';
import { simulatePath } from '../../src/model/simulatePath';
import { isClose, randomScenario, seeds } from '../properties/randomScenario';
import { drawnWorlds } from '../worlds';
import { run, type Changes } from './flatWorld';

/** Hosting and infrastructure, and moderation, of each year. */
function partsOf({ taxParts }: PathOutcome): readonly (readonly [number, number])[] {
  return Array.from(
    { length: MAX_YEARS },
    (_, year) => [taxParts[SUMMED_PARTS * year]!, taxParts[SUMMED_PARTS * year + 1]!] as const,
  );
}

function inFlatWorld(changes: Changes, path: EntryPath = 'bifurcation') {
  return partsOf(run(changes, {}, path).outcome);
}

describe('the parts of the compliance tax', () => {
  it('are infrastructure at its level, the premium on hosting, and moderation of revenue', () => {
    const years = inFlatWorld({
      complianceTaxMultiplier: 2,
      localInfrastructure: 12,
      complianceStaff: 100,
      costRatioClosed: 0.4,
      costRatioPublic: 0.4,
      hostingPremium: 1.5,
      moderationRate: 0.04,
    });
    // End customers bring 120 a year, of which 48 are cost; the premium is half of that, twice.
    expect(years[0]![0]).toBeCloseTo(24 + 48, 9);
    expect(years[0]![1]).toBeCloseTo(2 * 0.04 * 120, 9);
    expect(years[5]).toEqual([0, 0]);
  });

  it('know when the first segment is live: infrastructure is at its run rate before', () => {
    const changes = { localInfrastructure: 12, prelaunchRunRate: 0.25, buildMonths: 15 };
    expect(inFlatWorld(changes).map(([hosting]) => hosting)).toEqual([
      3,
      expect.closeTo(0.25 * 3 + 9, 12),
      12,
      12,
      12,
      ...Array.from({ length: MAX_YEARS - 5 }, () => 0),
    ]);
  });

  it('are infrastructure alone through a partner, who pays for hosting and moderation', () => {
    const changes = { localInfrastructure: 12, hostingPremium: 3, moderationRate: 0.5, costRatioPublic: 0.9 };
    expect(inFlatWorld(changes, 'partner')[0]).toEqual([12, 0]);
  });

  it('are in every world what its months say, and leave people and filing the rest', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        for (const { world, model } of drawnWorlds(values, 4, seed)) {
          const outcome = emptyOutcome();
          const months: MonthRecord[] = [];
          simulatePath(world, path, model, null, outcome, (month) => months.push(month));
          const own = world[path];
          const c = own[slot.complianceTaxMultiplier]!;
          const { filing } = outcome;
          const launch = Math.min(filing.closedLoopMonth, filing.granted ? filing.publicMonth : Infinity);
          const years = model.valuation.horizonMonths / 12;
          for (const [year, [hosting, moderation]] of partsOf(outcome).slice(0, years).entries()) {
            const ofYear = months.filter(({ month }) => Math.floor(month / 12) === year);
            const sum = (of: (month: MonthRecord) => number): number =>
              ofYear.reduce((total, month) => total + of(month), 0);
            const level = (month: number): number => (month >= launch ? 1 : own[slot.prelaunchRunRate]!);
            const premium = sum(
              ({ costOfRevenue }) => costOfRevenue * (1 - 1 / (1 + c * (own[slot.hostingPremium]! - 1))),
            );
            const fixed = sum(({ month }) => (c * own[slot.localInfrastructure]! * level(month)) / 12);
            const moderated = sum(
              ({ endCustomerRevenue }) => c * own[slot.moderationRate]! * endCustomerRevenue,
            );
            expect(isClose(hosting, fixed + premium)).toBe(true);
            expect(isClose(moderation, moderated)).toBe(true);
            const people =
              c *
              (own[slot.complianceStaff]! * own[slot.coverage]! +
                own[slot.alignmentUpkeep]! +
                own[slot.refilingCost]!);
            const fees = [...filing.feeMonths.subarray(0, filing.feeCount)].filter(
              (month) => Math.floor(month / 12) === year && month < outcome.endMonth,
            ).length;
            const rest = sum(({ month }) => (people * level(month)) / 12) + fees * c * own[slot.filingCost]!;
            const tax =
              outcome.statement[year * statementLines.length + statementLines.indexOf('complianceTax')]!;
            expect(isClose(tax - hosting - moderation, rest)).toBe(true);
          }
        }
      }),
    );
  });
});
