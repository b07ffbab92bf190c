import { keysOfEffect, type RuleSwitches } from './ruleSwitches';
import type { ScenarioValues, Value, ValueKey } from './values';

/**
 * Where a scenario's values say what changes in time: a word among them, absent where nothing does. So whatever passes values
 * on, compares or mixes them does so with their changes.
 */
export const TIMETABLE: ValueKey = 'timetable';

/** The changes that switches make, as the word that stands among values; the order of months, then that of switches, counts. */
function timetableText(switches: RuleSwitches): string {
  const changes = switches.flatMap(({ from, effects }) =>
    effects.flatMap((effect) =>
      keysOfEffect(effect).map((key) => ({
        month: from + effect.fromMonth,
        text: 'factor' in effect ? `${key}*${effect.factor}` : `${key}=${effect.value}`,
      })),
    ),
  );
  return changes
    .toSorted((a, b) => a.month - b.month)
    .map(({ month, text }) => `${month} ${text}`)
    .join('; ');
}

/** What changes in time under some values; empty where nothing does. */
export function timetableOf(values: ScenarioValues): Value {
  return values[TIMETABLE] ?? '';
}

/** Values under switched rules; the same object where none is switched. */
export function underRules(values: ScenarioValues, switches: RuleSwitches | undefined): ScenarioValues {
  const text = timetableText(switches ?? []);
  return text === '' ? values : { ...values, [TIMETABLE]: text };
}
