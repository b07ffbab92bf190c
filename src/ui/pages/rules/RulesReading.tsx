import { useId } from 'react';
import { ruleSides, type Rule, type RuleSide, type Rulebook } from '../../../model/rulebook';
import { useRulesText } from '../../i18n/useRulesText';
import { PageLink } from '../../PageLink';
import { PageTitle } from '../PageTitle';
import type { PageProps } from '../pageProps';
import { usePlace } from '../usePlace';
import { RuleItem } from './RuleItem';
import { RulesTimeline } from './RulesTimeline';
import { SwitchEffect } from './SwitchEffect';
import '../guide/guide.css';
import '../rules.css';

/** The page on rules, over the rulebook. */
export function RulesReading({ rulebook, at }: PageProps & { readonly rulebook: Rulebook }) {
  const { rules: words, format } = useRulesText();
  usePlace(at);
  return (
    <article className="reading guide rules-page">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      <p className="as-of">
        {words.asOf({ date: format.date(rulebook.asOf) })} {words.judged}
      </p>
      <nav className="contents" aria-label={words.contents}>
        <ul>
          {(['timeline', 'effect', 'host', 'home'] as const).map((part) => (
            <li key={part}>
              <PageLink page="rules" at={part} className="link touch">
                {words.parts[part]}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div data-place="timeline" tabIndex={-1}>
        <RulesTimeline rules={rulebook.rules} />
      </div>
      <SwitchEffect rulebook={rulebook} />
      {ruleSides.map((side) => (
        <Side key={side} side={side} rules={rulebook.rules.filter((rule) => rule.side === side)} />
      ))}
    </article>
  );
}

function Side({ side, rules }: { side: RuleSide; rules: readonly Rule[] }) {
  const { rules: words } = useRulesText();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} data-place={side} tabIndex={-1}>
        {words.sides[side]}
      </h2>
      <ul className="rule-list">
        {rules.map((rule) => (
          <RuleItem key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  );
}
