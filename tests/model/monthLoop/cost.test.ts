import { describe, expect, it } from 'vitest';
import { uniformFor } from '../../worlds';
import { run, MONTHLY, months, expectNumbers, statement } from '../flatWorld';

describe('cost', () => {
  it('is a ratio of each segment’s revenue that drifts from the start, not from the launch', () => {
    const { outcome, months: record } = run({
      costRatioClosed: 0.3,
      costRatioPublic: 0.6,
      costRatioDrift: 0.1,
      buildMonths: 24,
    });
    expect(record[24]!.costOfRevenue).toBeCloseTo((1.5 + 3) * 1.1 ** (24.5 / 12), 10);
    expect(statement(outcome, 'costOfRevenue')[0]).toBe(0);
  });

  it('books the hosting premium as compliance tax, and shows it in both places of a month', () => {
    const { outcome, months: record } = run({
      costRatioClosed: 0.4,
      costRatioPublic: 0.4,
      hostingPremium: 1.5,
      complianceTaxMultiplier: 2,
    });
    expect(record[0]!.costOfRevenue).toBeCloseTo(4 + 4, 12);
    expect(record[0]!.complianceTax).toBeCloseTo(4, 12);
    expect(statement(outcome, 'costOfRevenue')[0]).toBeCloseTo(48, 10);
    expect(statement(outcome, 'complianceTax')[0]).toBeCloseTo(48, 10);
    expectNumbers(outcome.cashFlow.subarray(0, 1) as unknown as number[], [10 - 8]);
  });

  it('is none of our own through a partner', () => {
    const { cash } = run(
      { costRatioClosed: 0.9, costRatioPublic: 0.9, moderationRate: 0.5, hostingPremium: 3 },
      {},
      'partner',
    );
    expectNumbers(cash, months(60, 2));
  });

  it('has yearly items at the run rate before the first launch and in full from it on', () => {
    const changes = {
      localInfrastructure: 12,
      goToMarket: 24,
      modelInvestment: 6,
      prelaunchRunRate: 0.25,
      buildMonths: 3,
      preparationMonths: 20,
    };
    const { cash, outcome } = run(changes);
    const full = (12 + 24 + 6) / 12;
    expectNumbers(cash.slice(0, 5), [...months(3, -full / 4), 5 - full, 5 - full]);
    expect(statement(outcome, 'ownBuildOut')[1]).toBeCloseTo(30, 10);
    expect(statement(outcome, 'complianceTax')[1]).toBeCloseTo(12, 10);
  });

  it('has moderation of end customers’ revenue', () => {
    expect(run({ moderationRate: 0.04, complianceTaxMultiplier: 2 }).months[7]!.complianceTax).toBeCloseTo(
      0.8,
      12,
    );
  });

  it('has a fee for each round in the month in which it starts', () => {
    const { cash } = run({
      filingCost: 3,
      complianceTaxMultiplier: 2,
      preparationMonths: 2,
      nationalRoundMedian: 2,
      provincialRoundMedian: 1.5,
      publicShare: 0,
    });
    expectNumbers(cash.slice(0, 6), [10, 10, 4, 4, 10, 10]); // rounds start at 2 and at 3.5
  });

  it('has no fee for rounds that start at the horizon or later', () => {
    const { cash } = run({ filingCost: 3, preparationMonths: 59, provincialRoundMedian: 1, publicShare: 0 });
    expectNumbers(cash.slice(58), [10, 7]);
  });

  it('spreads capital spending over the months of building, a broken one in part', () => {
    const { outcome, cash } = run({ buildCapex: 25, buildMonths: 2.5, preparationMonths: 100 });
    expectNumbers(cash.slice(0, 4), [-10, -10, -5, 5]);
    expect(statement(outcome, 'capex')).toEqual([25, 0, 0, 0, 0]);
    expectNumbers(run({ buildCapex: 25 }).cash.slice(0, 2), [-15, 10]);
    expectNumbers(run({ buildCapex: 25, buildMonths: 0.5 }).cash.slice(0, 2), [-25, 10]);
  });
});

describe('tax', () => {
  it('is on an own stack’s profit beyond all earlier losses, then withheld on the rest', () => {
    const { months: record } = run({ corporateTax: 0.25, withholdingTax: 0.1, buildCapex: 25 });
    expectNumbers(
      record.slice(0, 4).map((month) => month.tax),
      [0, 0, 5 * 0.325, 10 * 0.325],
    );
  });

  it('is withheld on a partner’s royalty after value-added tax, whatever else is spent', () => {
    const { months: record } = run(
      { withholdingTax: 0.1, corporateTax: 0.6, vat: 0.5, goToMarket: 600, buildCapex: 50 },
      {},
      'partner',
    );
    for (const month of record) expect(month.tax).toBeCloseTo(0.1, 12);
  });

  it('takes fines and losses off profit', () => {
    const { months: record } = run(
      { corporateTax: 0.5, rectificationRate: MONTHLY, rectificationCost: 4, rectificationHaircut: 0 },
      { rectification1: uniformFor(2.5) },
    );
    expectNumbers(
      record.slice(1, 4).map((month) => month.tax),
      [5, 3, 5],
    );
  });
});
