import type { Choice } from '../../../model/choice';
import { useGuideText } from '../../i18n/useGuideText';
import { ValueReason } from './ValueReason';
import { nameOfValue } from '../../valueWords';

/** Why a choice sets what it sets, value by value; folded until asked for. */
export function WhyValues({ choice }: { choice: Choice }) {
  const text = useGuideText();
  const words = text.guide;
  return (
    <details className="why">
      <summary className="link">
        {words.why}
        <span className="visually-hidden">{words.whyOf({ choice: choice.title })}</span>
      </summary>
      <dl>
        {Object.keys(choice.values).map((key) => (
          <div key={key}>
            <dt>{nameOfValue(key, text)}</dt>
            <dd>
              <ValueReason choice={choice} valueKey={key} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
