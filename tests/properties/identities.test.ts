import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { compileModel } from '../../src/model/compiledModel';
import { entryPaths } from '../../src/model/parameters';
import {
  causes,
  emptyOutcome,
  statementLines,
  type Cause,
  type PathOutcome,
  type StatementLine,
} from '../../src/model/pathOutcome';
import { simulatePath } from '../../src/model/simulatePath';
import { drawnWorlds, outcomeOf, outcomesOf, withValues } from '../worlds';
import { isClose, randomScenario, seeds, WORLDS_OF_RESULT, WORLDS_ONE_BY_ONE } from './randomScenario';

function line(outcome: PathOutcome, year: number, name: StatementLine): number {
  return outcome.statement[year * statementLines.length + statementLines.indexOf(name)]!;
}

function sum(count: number, term: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += term(index);
  return total;
}

describe('in every world', () => {
  it('net present value is discounted cash plus terminal value, and capital its outflows', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        const { horizonMonths, discountFactors } = compileModel(values).valuation;
        for (const outcome of outcomesOf(values, path, WORLDS_ONE_BY_ONE, seed)) {
          const { cashFlow, netPresentValue, terminalValue, capital } = outcome;
          const present = sum(horizonMonths, (t) => discountFactors[t]! * cashFlow[t]!);
          expect(isClose(netPresentValue, present + terminalValue)).toBe(true);
          expect(
            isClose(
              capital,
              sum(horizonMonths, (t) => discountFactors[t]! * Math.max(0, -cashFlow[t]!)),
            ),
          ).toBe(true);
          expect(terminalValue).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a cause acted if it was paid for, stopped business or ended it, and only then', () => {
    const acted = ({ causesActed }: PathOutcome, cause: Cause): boolean =>
      (causesActed & (1 << causes.indexOf(cause))) !== 0;
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        const dear = withValues(values, { rectificationCost: 1 });
        for (const outcome of outcomesOf(dear, path, WORLDS_ONE_BY_ONE, seed)) {
          expect(acted(outcome, 'rectification')).toBe(outcome.rectificationPayments > 0);
          const seen = [
            ['fine', outcome.finePayments],
            ['ipLeak', outcome.leakPayments],
            ['suspension', outcome.monthsSuspended],
            ['rupture', outcome.monthsDark],
          ] as const;
          for (const [cause, extent] of seen) expect(extent > 0 && !acted(outcome, cause), cause).toBe(false);
          expect(acted(outcome, 'forcedExit')).toBe(outcome.ending === 'forcedExit');
          expect(acted(outcome, 'homeStop')).toBe(outcome.ending === 'homeStop');
        }
      }),
    );
  });

  it('no fine or leak acted in a world that knows neither', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        const calm = withValues(values, { fineRate: 0, ipLeakRate: 0, 'partner.ipLeakRate': 0 });
        const unused = emptyOutcome();
        const others = drawnWorlds(values, WORLDS_ONE_BY_ONE, seed);
        for (const { world, model } of drawnWorlds(calm, WORLDS_ONE_BY_ONE, seed)) {
          const before = others.next().value!;
          simulatePath(before.world, path, before.model, null, unused, null);
          const { causesActed } = outcomeOf(world, path, model);
          for (const cause of ['fine', 'ipLeak'] as const)
            expect(causesActed & (1 << causes.indexOf(cause)), cause).toBe(0);
        }
      }),
    );
  });

  it('cash of a year is revenue less costs, tax and capital, plus events, and the years add up', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        const years = compileModel(values).valuation.horizonMonths / 12;
        for (const outcome of outcomesOf(values, path, WORLDS_ONE_BY_ONE, seed)) {
          let cumulative = 0;
          for (let year = 0; year < years; year++) {
            const at = (name: StatementLine): number => line(outcome, year, name);
            const cash =
              at('revenue') -
              at('costOfRevenue') -
              at('complianceTax') -
              at('ownBuildOut') -
              at('capex') +
              at('events') -
              at('tax');
            expect(isClose(at('cashFlow'), cash)).toBe(true);
            expect(
              isClose(
                at('cashFlow'),
                sum(12, (month) => outcome.cashFlow[12 * year + month]!),
              ),
            ).toBe(true);
            for (const name of [
              'revenue',
              'costOfRevenue',
              'complianceTax',
              'ownBuildOut',
              'capex',
              'tax',
            ] as const) {
              expect(at(name), name).toBeGreaterThanOrEqual(0);
            }
            cumulative += at('cashFlow');
            expect(isClose(outcome.cumulativeByYear[year]!, cumulative)).toBe(true);
          }
        }
      }),
    );
  });

  it('discounted cash is back for good at payback and not before, and never back where payback is none', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        const { horizonMonths, discountFactors } = compileModel(values).valuation;
        for (const { cashFlow, paybackYears } of outcomesOf(values, path, WORLDS_ONE_BY_ONE, seed)) {
          const after = (months: number): number => sum(months, (t) => discountFactors[t]! * cashFlow[t]!);
          const isNeverBack = Number.isNaN(paybackYears);
          expect(isNeverBack && after(horizonMonths) >= 0).toBe(false);
          if (isNeverBack) continue;
          const whole = Math.max(0, Math.ceil(12 * paybackYears) - 1);
          const [before, at] = [after(whole), after(whole + 1)];
          const interpolated = before + (12 * paybackYears - whole) * (at - before);
          expect(isClose(interpolated, 0)).toBe(true);
          expect(paybackYears === 0 || before < 0).toBe(true);
          for (let months = whole + 1; months <= horizonMonths; months++)
            expect(after(months)).toBeGreaterThanOrEqual(-1e-9 * (1 + Math.abs(before)));
        }
      }),
    );
  });

  it('nothing follows the end, and only a path that is alive at the horizon has terminal value', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        const { horizonMonths } = compileModel(values).valuation;
        for (const {
          ending,
          endMonth,
          cashFlow,
          terminalValue,
          monthsDark,
          monthsSuspended,
          filing,
        } of outcomesOf(values, path, WORLDS_ONE_BY_ONE, seed)) {
          expect(endMonth === horizonMonths).toBe(ending === null);
          for (let t = endMonth + 1; t < horizonMonths; t++) expect(cashFlow[t]).toBe(0);
          expect(ending !== null && terminalValue !== 0).toBe(false);
          const launched = Math.max(0, endMonth - filing.closedLoopMonth);
          expect(monthsDark + monthsSuspended).toBeLessThanOrEqual(launched);
        }
      }),
    );
  });

  it('revenue is booked only while launched, and costs its present value', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(...entryPaths), ({ values }, seed, path) => {
        const { discountFactors } = compileModel(values).valuation;
        for (const { bookedRevenue, endMonth, filing, presentValueOfRevenue } of outcomesOf(
          values,
          path,
          WORLDS_ONE_BY_ONE,
          seed,
        )) {
          for (let t = 0; t < Math.min(endMonth, filing.closedLoopMonth); t++)
            expect(bookedRevenue[t]).toBe(0);
          const present = sum(endMonth, (t) => discountFactors[t]! * bookedRevenue[t]!);
          expect(isClose(presentValueOfRevenue, present)).toBe(true);
        }
      }),
    );
  });
});

describe('on average', () => {
  it('net present value without discount is the statement’s cash plus terminal value', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const undiscounted = {
          ...values,
          valuationMode: 'D2',
          riskFreeRate: { kind: 'fixed', value: 0 },
        } as const;
        const { paths } = simulate(undiscounted, WORLDS_OF_RESULT, seed, false);
        for (const path of entryPaths) {
          const {
            netPresentValue,
            cashFlowStatementByYear,
            terminalValueMean,
            presentValueOfRevenue,
            presentValueOfComplianceTax,
          } = paths[path];
          const total = (name: StatementLine): number =>
            cashFlowStatementByYear!.reduce((all, year) => all + year[name], 0);
          expect(isClose(netPresentValue.mean, total('cashFlow') + terminalValueMean!)).toBe(true);
          expect(isClose(presentValueOfRevenue!, total('revenue'))).toBe(true);
          expect(isClose(presentValueOfComplianceTax!, total('complianceTax'))).toBe(true);
        }
      }),
    );
  });

  it('an internal rate of return is a discount rate at which expected net present value is 0', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const plain = withValues(values, { terminalValue: false, valuationMode: 'D1' });
        const { paths } = simulate(plain, WORLDS_OF_RESULT, seed, false);
        for (const path of entryPaths) {
          const { internalRateOfReturn } = paths[path];
          for (const rate of internalRateOfReturn === null ? [] : [internalRateOfReturn].flat()) {
            const there = simulate(withValues(plain, { discountRate: rate }), WORLDS_OF_RESULT, seed, false)
              .paths[path];
            expect(Math.abs(there.netPresentValue.mean)).toBeLessThanOrEqual(1e-6 * there.capital.mean);
          }
        }
      }),
    );
  });
});
