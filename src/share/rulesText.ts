import { inRuleOrder, type RuleSwitches } from '../model/ruleSwitches';

/** Switched rules as links write them: `coins-act:24,pipl-66:0`. */
export function rulesText(switches: RuleSwitches): string {
  return inRuleOrder(switches)
    .map(({ id, from }) => `${id}:${from}`)
    .join(',');
}
