import { inRuleOrder, isSwitchMonth, LAST_SWITCH, type RuleSwitches } from '../model/ruleSwitches';
import type { Scenario } from '../model/scenario';
import { underRules } from '../model/timetable';
import type { CommandLine, OptionName } from './commandLine';
import { loadSwitches, ruleEffects } from './loadScenario';
import { UsageError } from './usageError';

/** Options by which rules are switched. */
export const ruleOptions: readonly OptionName[] = ['--rule'];

/** How usage lines write them. */
export const ruleUsage = '[--rule ID[=MONTH]]...';

/**
 * Rules that are not as the scenario has them: those that its file switches, and each `--rule ID=MONTH`, which takes the place of
 * one of the file's. Without a month a rule is switched from the start.
 *
 * @param nameOrPath  of the scenario
 * @throws UsageError or DataFileError  that names the option or field, what is wrong and what is allowed
 */
export function askedRules({ rules }: CommandLine, nameOrPath: string): RuleSwitches {
  let all = loadSwitches(nameOrPath);
  for (const text of rules) {
    const [, id, month = '0'] = /^([^=]+)(?:=(.*))?$/.exec(text) ?? [];
    const known = ruleEffects();
    const effects = id === undefined ? undefined : known.get(id);
    if (id === undefined || effects === undefined)
      throw new UsageError(`--rule ${text}: allowed is one of ${[...known.keys()].join(', ')}`);
    if (!/^\d{1,3}$/.test(month) || !isSwitchMonth(Number(month)))
      throw new UsageError(`--rule ${text}: allowed is a month from 0 to ${LAST_SWITCH}`);
    all = [...all.filter((other) => other.id !== id), { id, from: Number(month), effects }];
  }
  return inRuleOrder(all);
}

/** A scenario under switched rules. */
export function ruledScenario(scenario: Scenario, switches: RuleSwitches): Scenario {
  return { ...scenario, values: underRules(scenario.values, switches) };
}

/** Switched rules behind a title; nothing where none is. */
export function rulesTold(switches: RuleSwitches): string {
  const told = switches.map(({ id, from }) => (from === 0 ? id : `${id} from month ${from}`));
  return told.length === 0 ? '' : `; rules switched: ${told.join(', ')}`;
}
