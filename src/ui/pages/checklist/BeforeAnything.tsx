import type { DecisiveFlip } from '../../decisiveFlips';
import { useChecklistText } from '../../i18n/useChecklistText';
import { PageLink } from '../../PageLink';
import { leadSentence } from '../report/adviceWords';
import { conditionSays } from './findingWords';
import type { Checklist } from './useChecklist';

/** Conditions of a kind that are named. */
const NAMED = 4;

/** Where staying out leads: what would have to be true before any of the steps is worth doing. */
export function BeforeAnything({ checklist }: { checklist: Checklist }) {
  const text = useChecklistText();
  const words = text.checklist.before;
  const { conditions, report } = checklist;
  const { ranking, tied } = report.verdict.verdict;
  if (ranking[0] !== 'exit' || tied.length > 0) return null;
  const { world, ours, isWhole } = conditions;
  const isNone = world.length + ours.length === 0;
  return (
    <section aria-labelledby="checklist-before">
      <h2 id="checklist-before" data-place="before" tabIndex={-1}>
        {words.title}
      </h2>
      <p className="measure">
        {text.format.sentences([
          ...leadSentence(report.verdict, text),
          isNone ? (isWhole ? words.none : words.waiting) : words.lead,
        ])}
      </p>
      {!isNone && (
        <div className="checklist-conditions">
          <Conditions title={words.world} flips={world} none={isWhole ? words.noWorld : words.waiting} />
          <Conditions title={words.ours} flips={ours} none={isWhole ? words.noOurs : words.waiting} />
        </div>
      )}
    </section>
  );
}

interface ConditionsProps {
  title: string;
  flips: readonly DecisiveFlip[];
  none: string;
}

function Conditions({ title, flips, none }: ConditionsProps) {
  const text = useChecklistText();
  return (
    <div>
      <h3>{title}</h3>
      {flips.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {flips.slice(0, NAMED).map((flip) => (
            <li key={`${flip.key} ${flip.at}`}>
              <PageLink page="cockpit" at={flip.key} className="link touch">
                {conditionSays(flip, text)}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
