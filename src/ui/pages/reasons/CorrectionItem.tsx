import { memo } from 'react';
import type { Correction } from '../../../model/reasons';
import { keysOf } from '../../../model/values';
import { useReasonText } from '../../i18n/useReasonText';
import { PageLink } from '../../PageLink';
import { headingOf } from './focusPlace';
import { SourceList } from './SourceList';

/** A sentence that is often quoted, what the text says, and what that means for the model. */
export const CorrectionItem = memo(function CorrectionItem({ correction }: { correction: Correction }) {
  const text = useReasonText();
  const words = text.reasonsPage;
  const { id, often, text: said, means, parameters, grade, sources } = correction;
  return (
    <li className="correction">
      <div>
        <p className="correction-label">{words.often}</p>
        <h3 id={headingOf(id)} tabIndex={-1}>
          {words.quote({ often })}
        </h3>
      </div>
      <div>
        <p className="correction-label">{words.text}</p>
        <p>{said}</p>
        <p className="correction-label">{words.means}</p>
        <p>{means}</p>
        {parameters.length > 0 && (
          <ul className="correction-parameters" aria-label={words.moves({ title: often })}>
            {parameters.map((parameter) => (
              <li key={parameter}>
                <PageLink page="cockpit" at={keysOf(parameter)[0]!}>
                  {text.parameters[parameter].label}
                </PageLink>
              </li>
            ))}
          </ul>
        )}
        <SourceList grade={grade} sources={sources} of={often} />
      </div>
    </li>
  );
});
