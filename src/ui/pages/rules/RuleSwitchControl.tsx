import type { Rule } from '../../../model/rulebook';
import { isOn, proposedMonth } from '../../../state/ruleView';
import { count } from '../../format';
import { useRulesText } from '../../i18n/useRulesText';
import { useApp } from '../../StoreContext';
import { MonthField } from './MonthField';
import { useRuleSwitch } from './useRuleSwitch';

/** Switches a rule that is in force off, or any other on, from a month on; says why where there is nothing to switch. */
export function RuleSwitchControl({ rule }: { rule: Rule }) {
  const text = useRulesText();
  const words = text.rules;
  const { found, months, turn } = useRuleSwitch(rule);
  const scenarioId = useApp((state) => state.inputs.scenarioId);
  const titles = useApp((state) => state.titles);
  const { name, concerns } = rule;
  if (found === undefined) {
    if (rule.effects.length === 0) return <p className="no-switch">{words.noEffect}</p>;
    if (concerns.length > 0 && !concerns.includes(scenarioId)) {
      const kinds = titles.filter(({ id }) => concerns.includes(id)).map(({ title }) => title);
      return <p className="no-switch">{words.concerns({ kinds: text.format.allOf(kinds) })}</p>;
    }
  }
  const binds = isOn(rule, found);
  const last = months - 1;
  return (
    <div className="rule-switch">
      <button
        type="button"
        role="switch"
        className="switch touch"
        aria-label={words.turn({ name })}
        aria-checked={binds}
        onClick={() => turn(found === undefined ? proposedMonth(rule, months) : undefined)}
      >
        <span className="switch-track" />
        <span className="switch-words">{binds ? words.turnedOn : words.turnedOff}</span>
      </button>
      {found !== undefined && (
        <MonthField label={words.fromOf({ name })} month={found.from} last={last} onMonth={turn} />
      )}
      {found !== undefined && found.from > last && (
        <p className="warn">{words.beyond({ month: count(found.from), months: count(months) })}</p>
      )}
    </div>
  );
}
