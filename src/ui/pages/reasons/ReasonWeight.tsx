import type { BarrierId } from '../../../model/barriers';
import { entryPaths } from '../../../model/parameters';
import { PathMark } from '../../charts/PathMark';
import { useReasonText } from '../../i18n/useReasonText';
import type { ReasonWeights } from './useReasonWeights';
import { WeightStrip } from './WeightStrip';
import { weightInWords, weightNote } from './weightWords';

interface ReasonWeightProps {
  barrier: BarrierId;
  weights: ReasonWeights;
}

/** What one reason weighs on either entry path, among the other ten. */
export function ReasonWeight({ barrier, weights }: ReasonWeightProps) {
  const text = useReasonText();
  const words = text.reasonsPage;
  const { all, removed, isStale, isFailed, domain } = weights;
  const standing = all?.filter((each) => !removed.includes(each.barrier)) ?? [];
  const own = standing.find((each) => each.barrier === barrier);
  const absent = removed.includes(barrier)
    ? text.barriers.removed
    : isFailed
      ? words.failed
      : text.barriers.awaited;
  const note = own === undefined ? '' : weightNote(own, text);
  const said =
    own === undefined
      ? ''
      : note === ''
        ? words.others
        : text.barriers.noteSentence({ note: text.format.capital(note) });
  return (
    <div className="reason-weight">
      <h3>{words.weight}</h3>
      <dl>
        {entryPaths.map((path) => (
          <div key={path} className={path}>
            <dt>
              <PathMark path={path} size={10} /> {text.paths[path].title}
            </dt>
            <dd>
              {own !== undefined && (
                <WeightStrip
                  path={path}
                  weight={own.weights[path]}
                  others={standing.filter((each) => each !== own).map((each) => each.weights[path].points)}
                  domain={domain}
                  isStale={isStale}
                />
              )}
              <span>{own === undefined ? absent : weightInWords(own.weights[path], text)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {own !== undefined && (
        <p className="reason-how">
          {isStale ? text.barriers.noteSentence({ note: text.format.capital(text.barriers.earlier) }) : said}
        </p>
      )}
    </div>
  );
}
