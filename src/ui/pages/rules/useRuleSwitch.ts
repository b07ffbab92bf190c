import type { Rule } from '../../../model/rulebook';
import type { RuleSwitch } from '../../../model/ruleSwitches';
import { horizonMonths, switchesWith, switchNow } from '../../../state/ruleView';
import { useRulesText } from '../../i18n/useRulesText';
import { useApp, useAppStore } from '../../StoreContext';
import { stepTitle } from './ruleWords';

interface RuleSwitching {
  readonly found: RuleSwitch | undefined;
  /** Months of the horizon. */
  readonly months: number;
  /** Throws the switch from a month on; undefined puts the rule back as the scenario has it. */
  readonly turn: (from: number | undefined) => void;
}

/** The switch of a rule: where it is, and how it is thrown as a step that is told. */
export function useRuleSwitch(rule: Rule): RuleSwitching {
  const store = useAppStore();
  const text = useRulesText();
  const found = useApp((state) => switchNow(state, rule.id));
  const months = useApp(horizonMonths);
  return {
    found,
    months,
    turn: (from) => {
      const state = store.getState();
      state.actions.switchRules(stepTitle(rule, from, text), switchesWith(state, rule, from));
    },
  };
}
