import type { ReasonedEffect, Rule } from '../../../model/rulebook';
import { effectViews } from '../../../state/ruleView';
import { count, plain } from '../../format';
import { useRulesText } from '../../i18n/useRulesText';
import { PageLink } from '../../PageLink';
import { useRestingInputs } from '../../useRestingInputs';
import { centreInWords, nameOfValue, plainCentre } from '../../valueWords';
import { GradeMark } from '../guide/Citation';

/** What the switch of a rule does to each value, alone, and why. */
export function RuleEffects({ rule }: { rule: Rule }) {
  const { rules: words } = useRulesText();
  const resting = useRestingInputs();
  return (
    <ul className="rule-effects" aria-label={words.changesOf({ name: rule.name })}>
      {rule.effects.map((effect) => (
        <EffectLine key={effect.parameter} effect={effect} resting={resting} />
      ))}
    </ul>
  );
}

interface EffectLineProps {
  effect: ReasonedEffect;
  resting: ReturnType<typeof useRestingInputs>;
}

function EffectLine({ effect, resting }: EffectLineProps) {
  const text = useRulesText();
  const words = text.rules;
  return (
    <li>
      {effectViews(resting, effect).map(({ key, from, to }) => (
        <p key={key} className="effect-value">
          <PageLink page="cockpit" at={key}>
            {nameOfValue(key, text)}
          </PageLink>{' '}
          {'factor' in effect && <span>{words.factor({ factor: plain(effect.factor) })}</span>}{' '}
          <span className="effect-values">
            {words.fromTo({ from: plainCentre(key, from, text), to: centreInWords(key, to, text) })}
          </span>
          {effect.fromMonth > 0 && <> {words.effectAfter({ count: count(effect.fromMonth) })}</>}
        </p>
      ))}
      <p className="effect-because">
        {effect.because} <GradeMark grade={effect.grade} />
      </p>
    </li>
  );
}
