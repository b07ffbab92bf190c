import type { ValueKey } from '../../../model/values';
import { parameterView } from '../../../state/parameterView';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { useGuideText } from '../../i18n/useGuideText';
import { PageLink } from '../../PageLink';
import { useRestingInputs } from '../../useRestingInputs';
import { GradeMark } from './Citation';
import { nameOfValue, spreadInWords } from '../../valueWords';

interface ValuesNowProps {
  keys: readonly ValueKey[];
  /** What the list is, for those who do not see where it stands. */
  label: string;
  /** Says what each means, and its grade in a word. */
  withMeaning?: boolean;
}

/** Values as they are now, each a link to its slider, with the grade of its evidence. */
export function ValuesNow({ keys, label, withMeaning = false }: ValuesNowProps) {
  const text = useGuideText();
  const resting = useRestingInputs();
  return (
    <dl className={withMeaning ? 'values-now with-meaning' : 'values-now'} aria-label={label}>
      {keys.map((key) => {
        const { definition, value, changed, provenance } = parameterView(resting, key);
        return (
          <div key={key}>
            <dt>
              <PageLink page="cockpit" at={key}>
                {nameOfValue(key, text)}
              </PageLink>
            </dt>
            <dd>
              <span>{spreadInWords(key, value, text)}</span>
              {changed ? (
                <span className="grade-mark">{text.guide.changed}</span>
              ) : (
                <PageLink
                  page="sources"
                  at={definition.id}
                  className="grade-mark"
                  label={text.control.evidence({
                    label: nameOfValue(key, text),
                    grade: text.grades[provenance.grade].name,
                  })}
                >
                  {withMeaning ? (
                    <GradeMark grade={provenance.grade} />
                  ) : (
                    <EvidenceDot grade={provenance.grade} />
                  )}
                </PageLink>
              )}
              {withMeaning && <p>{text.meanings[definition.id]}</p>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
