import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryPaths, parameterOf, type ParameterId } from '../../src/model/parameters';
import type { PathOutcome } from '../../src/model/pathOutcome';
import { changesInTime } from '../../src/model/ruleEffects';
import type { RuleEffect, RuleSwitches } from '../../src/model/ruleSwitches';
import { underRules } from '../../src/model/timetable';
import type { ScenarioValues } from '../../src/model/values';
import { outcomesOf, withValues } from '../worlds';
import { randomScenario, seeds, WORLDS_ONE_BY_ONE } from './randomScenario';

const path = fc.constantFrom(...entryPaths);
const month = fc.integer({ min: 0, max: 119 });
const timed = [...changesInTime].filter((id) => parameterOf(id).kind === 'assumption');
const factor = fc.double({ min: 0.1, max: 10, noNaN: true });

/** Some rules, each with an effect on something that may change in time. */
const switches: fc.Arbitrary<RuleSwitches> = fc.array(
  fc
    .record({ parameter: fc.constantFrom(...timed), factor, from: month })
    .map(({ parameter, factor: by, from }) => ({
      id: `${parameter}-${from}`,
      from,
      effects: [{ parameter, factor: by, fromMonth: 0 }],
    })),
  { minLength: 1, maxLength: 6 },
);

function one(parameter: ParameterId, by: number, from: number): RuleSwitches {
  const effect: RuleEffect = { parameter, factor: by, fromMonth: 0 };
  return [{ id: 'one', from, effects: [effect] }];
}

type Where = (typeof entryPaths)[number];

function outcomes(values: ScenarioValues, where: Where, seed: number): readonly PathOutcome[] {
  return outcomesOf(values, where, WORLDS_ONE_BY_ONE, seed);
}

const valuesOf = (all: readonly PathOutcome[]): readonly number[] =>
  all.map(({ netPresentValue }) => netPresentValue);

describe('rules in time', () => {
  it('change no bit when they are switched back, come after the horizon, or do nothing', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, path, switches, ({ values }, seed, where, switched) => {
        const before = valuesOf(outcomes(values, where, seed));
        outcomes(underRules(values, switched), where, seed);
        expect(valuesOf(outcomes(underRules(values, []), where, seed))).toEqual(before);
        const idle = switched.map(({ effects, ...rest }) => ({
          ...rest,
          effects: effects.map((effect) => ({ ...effect, factor: 1 })),
        }));
        expect(valuesOf(outcomes(underRules(values, idle), where, seed))).toEqual(before);
        const short = withValues(values, { horizonYears: 3 });
        const late = switched.map((rule) => ({ ...rule, from: 36 + (rule.from % 80) }));
        // A filing can last beyond the horizon, but nothing of it is seen then.
        const money = late.filter(({ effects }) => !isOfFiling(effects[0]!.parameter));
        expect(valuesOf(outcomes(underRules(short, money), where, seed))).toEqual(
          valuesOf(outcomes(short, where, seed)),
        );
      }),
    );
  });

  it('that hold from the start are the same as a scenario that says so', () => {
    const rates = timed.filter((id) => parameterOf(id).scope !== 'exit' && id.endsWith('Rate'));
    fc.assert(
      fc.property(
        randomScenario(),
        seeds,
        path,
        fc.constantFrom(...rates),
        fc.constantFrom(0.25, 0.5, 2),
        ({ values }, seed, where, id, by) => {
          const own = 0.25;
          const fixed = withValues(values, { [id]: own });
          expect(valuesOf(outcomes(underRules(fixed, one(id, by, 0)), where, seed))).toEqual(
            valuesOf(outcomes(withValues(values, { [id]: by * own }), where, seed)),
          );
        },
      ),
    );
  });

  it('never bring an event later with a higher rate, nor with an earlier date', () => {
    const ended = (all: readonly PathOutcome[], ending: PathOutcome['ending']): readonly number[] =>
      all.map((outcome) => (outcome.ending === ending ? outcome.endMonth : Infinity));
    fc.assert(
      fc.property(
        randomScenario(),
        seeds,
        path,
        fc.constantFrom(['homeStopRate', 'homeStop'] as const, ['forcedExitRate', 'forcedExit'] as const),
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.tuple(month, month),
        ({ values }, seed, where, [id, ending], by, [a, b]) => {
          // Alone, so that no other ending comes first.
          const alone = withValues(values, {
            stopLoss: 'off',
            closedLoopAfterRefusal: true,
            ruptureRate: 0,
            homeStopRate: 0,
            forcedExitRate: 0,
            [id]: 0.3,
          });
          const [early, late] = [Math.min(a, b), Math.max(a, b)];
          const none = ended(outcomes(alone, where, seed), ending);
          const later = ended(outcomes(underRules(alone, one(id, by, late)), where, seed), ending);
          const sooner = ended(outcomes(underRules(alone, one(id, by, early)), where, seed), ending);
          none.forEach((end, index) => {
            expect(later[index]).toBeLessThanOrEqual(end);
            expect(sooner[index]).toBeLessThanOrEqual(later[index]!);
          });
        },
      ),
    );
  });

  it('never let the compliance tax fall with a dearer item, nor with an earlier date, where nothing ends the path', () => {
    const items = [
      'localInfrastructure',
      'complianceStaff',
      'alignmentUpkeep',
      'refilingCost',
      'moderationRate',
    ] as const;
    fc.assert(
      fc.property(
        randomScenario(),
        seeds,
        path,
        fc.constantFrom(...items),
        fc.double({ min: 1, max: 4, noNaN: true }),
        fc.tuple(month, month),
        ({ values }, seed, where, id, by, [a, b]) => {
          const lasting = withValues(values, { stopLoss: 'off' });
          const tax = (switched: RuleSwitches): readonly number[] =>
            outcomes(underRules(lasting, switched), where, seed).map(
              ({ presentValueOfComplianceTax }) => presentValueOfComplianceTax,
            );
          const [none, later, sooner] = [
            tax([]),
            tax(one(id, by, Math.max(a, b))),
            tax(one(id, by, Math.min(a, b))),
          ];
          none.forEach((amount, index) => {
            expect(later[index]).toBeGreaterThanOrEqual(amount - 1e-9 * Math.abs(amount));
            expect(sooner[index]).toBeGreaterThanOrEqual(later[index]! - 1e-9 * Math.abs(amount));
          });
        },
      ),
    );
  });
});

function isOfFiling(parameter: string): boolean {
  return /Months$|filing|Duration/i.test(parameter);
}
