import { useChecklistText } from '../../i18n/useChecklistText';
import { PageLink } from '../../PageLink';
import { Figures } from './Figures';
import { FindingItem } from './FindingItem';
import { figureWords, valueWords } from './figureWords';
import { heaviestWords, namesOf, nearestSays } from './findingWords';
import { steps } from './items';
import type { Checklist, FilledItem } from './useChecklist';

/** Things to find out that a step says in full. */
const WHOLE = 2;
/** Further ones that it names. */
const NAMED = 3;

interface ChecklistItemsProps {
  id: 'steps' | 'abilities';
  title: string;
  how: string;
  items: readonly FilledItem[];
  checklist: Checklist;
}

/** Items of the checklist, one below the other. */
export function ChecklistItems({ id, title, how, items, checklist }: ChecklistItemsProps) {
  return (
    <section aria-labelledby={`checklist-${id}`} className="checklist-section">
      <h2 id={`checklist-${id}`} data-place={id} tabIndex={-1}>
        {title}
      </h2>
      <p className="checklist-how">{how}</p>
      <ol className={`checklist-items is-${id}`}>
        {items.map((item) => (
          <ItemOf key={item.id} item={item} checklist={checklist} />
        ))}
      </ol>
    </section>
  );
}

function ItemOf({ item, checklist }: { item: FilledItem; checklist: Checklist }) {
  const text = useChecklistText();
  const words = text.checklist;
  const { title, question } = words.items[item.id];
  return (
    <li className="checklist-item">
      <div className="item-head">
        <h3 data-place={item.id} tabIndex={-1}>
          {title}
        </h3>
        <p>{question}</p>
      </div>
      <div className="item-figures">
        <h4>{words.now}</h4>
        <Figures
          figures={item.figures.map((figure) => figureWords(figure, checklist, text))}
          label={words.now}
        />
        {item.choices.length > 0 && (
          <>
            <h4>{words.ours}</h4>
            <Figures
              figures={item.choices.map((choice) => valueWords(choice, checklist, text))}
              label={words.ours}
            />
          </>
        )}
      </div>
      <div className="item-findings">
        <h4>{words.find}</h4>
        <Findings item={item} isKnown={checklist.isKnown} />
        <p className="finding-links">
          {item.leads.map(({ page, at }) => (
            <PageLink key={page} page={page} at={at} className="link touch">
              {words.links[page]}
            </PageLink>
          ))}
        </p>
      </div>
    </li>
  );
}

function Findings({
  item: { id, findings, nearest, heaviest },
  isKnown,
}: {
  item: FilledItem;
  isKnown: boolean;
}) {
  const text = useChecklistText();
  const words = text.checklist;
  if (!isKnown) return <p>{words.waiting}</p>;
  if (findings.length === 0 && nearest !== null) return <p>{nearestSays(nearest, text)}</p>;
  if (findings.length === 0)
    return <p>{heaviest === null ? words.nothingMoves : words.nothing(heaviestWords(heaviest, text))}</p>;
  // What an ability hangs on is said in full where a step finds it out.
  if (!steps.some((step) => step.id === id))
    return <p>{words.decides({ labels: namesOf(findings.slice(0, NAMED), text) })}</p>;
  const others = findings.slice(WHOLE, WHOLE + NAMED);
  return (
    <>
      <ul className="findings">
        {findings.slice(0, WHOLE).map((finding) => (
          <FindingItem key={finding.weighed.row.id} finding={finding} />
        ))}
      </ul>
      {others.length > 0 && <p>{words.alsoDecide({ labels: namesOf(others, text) })}</p>}
    </>
  );
}
