import type { Rule } from '../../../model/rulebook';
import { switchNow } from '../../../state/ruleView';
import { RichText } from '../../i18n/RichText';
import { useRulesText } from '../../i18n/useRulesText';
import { useApp } from '../../StoreContext';
import { useMediaQuery } from '../../useMediaQuery';
import { Citation } from '../guide/Citation';
import { RuleEffects } from './RuleEffects';
import { RuleMark } from './RuleMark';
import { RuleSwitchControl } from './RuleSwitchControl';
import { dateInWords, switchInWords } from './ruleWords';

/** A rule: since when, what it demands, on whom it falls, and what its switch does. */
export function RuleItem({ rule }: { rule: Rule }) {
  const text = useRulesText();
  const words = text.rules;
  const {
    id,
    name,
    status,
    authority,
    citation,
    demands,
    liable,
    personal,
    effects,
    leaves,
    grade,
    sources,
  } = rule;
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const found = useApp((state) => switchNow(state, id));
  const facts = [
    [words.demands, demands],
    [words.liable, liable],
    [words.personal, personal],
  ].filter(([, fact]) => fact !== '');
  const inModel = (
    <>
      {effects.length > 0 && (
        <>
          <h4>{status === 'inForce' ? words.changes.inForce : words.changes.other}</h4>
          <RuleEffects rule={rule} />
        </>
      )}
      <h4>{words.leaves}</h4>
      <p className="rule-leaves">{leaves}</p>
    </>
  );
  return (
    <li className={`rule-item ${grade === 'reported' || grade === 'judged' ? 'is-weak' : ''}`}>
      <div className="rule-head">
        <h3 data-place={id} tabIndex={-1}>
          {name}
        </h3>
        <p className="rule-status">
          <RuleMark status={status} />{' '}
          <RichText text={words.standing({ status: words.states[status], date: dateInWords(rule, text) })} />
        </p>
        {found !== undefined && (
          <p className="rule-switched">
            <RichText text={words.marked({ how: switchInWords(rule, found, text) })} />
          </p>
        )}
        <RuleSwitchControl rule={rule} />
        <p className="rule-citation">{citation}</p>
        <p className="rule-authority">{authority}</p>
        <Citation grade={grade} sources={sources} />
      </div>
      <div className="rule-body">
        <dl className="facts">
          {facts.map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
        {isNarrow ? (
          <details>
            <summary className="link">
              {words.model}
              <span className="visually-hidden">{words.modelOf({ name })}</span>
            </summary>
            {inModel}
          </details>
        ) : (
          inModel
        )}
      </div>
    </li>
  );
}
