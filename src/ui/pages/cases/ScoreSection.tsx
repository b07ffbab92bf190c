import { useId } from 'react';
import { ownStackFirst, scoreOfReplays, type ReplayedCase } from '../../../analysis/replayScore';
import { caseTests, type CaseTest } from '../../../model/cases';
import { chance, count, rounded } from '../../format';
import { RichText } from '../../i18n/RichText';
import { useCasesText } from '../../i18n/useCasesText';

interface ScoreSectionProps {
  /** Null until all replays are here. */
  replayed: readonly ReplayedCase[] | null;
  done: number;
  all: number;
}

/** What the replays come to, what that is worth, and what was asked. */
export function ScoreSection({ replayed, done, all }: ScoreSectionProps) {
  const text = useCasesText();
  const words = text.cases;
  const heading = useId();
  const asked = useId();
  const isOf =
    (test: CaseTest) =>
    ({ case: { counts } }: ReplayedCase): boolean =>
      counts.as === 'scored' && counts.test === test;
  const passed = (test: CaseTest): string => {
    if (replayed === null) return '';
    const tested = replayed.filter(isOf(test));
    const agrees = tested.filter(({ agreement }) => agreement === 'agrees').length;
    return words.of({ agrees: count(agrees), of: count(tested.length) });
  };
  const elsewhere = replayed === null ? null : ownStackFirst(replayed);
  return (
    <section className="cases-score" aria-labelledby={heading}>
      <h2 id={heading}>{words.score}</h2>
      <div className="cases-verdict" role="status">
        {replayed === null ? (
          <p>{words.waiting({ done: count(done), all: count(all) })}</p>
        ) : (
          <Verdict replayed={replayed} />
        )}
      </div>
      <h3 id={asked}>{words.asked}</h3>
      <dl className="cases-tests" aria-labelledby={asked}>
        {caseTests.map((test) => (
          <div key={test}>
            <dt>{words.tests[test]}</dt>
            <dd>{passed(test)}</dd>
          </div>
        ))}
        <div>
          <dt>{words.nowhereElse}</dt>
          <dd>
            {elsewhere !== null &&
              (elsewhere.length === 0
                ? words.holds
                : words.fails({ names: text.format.allOf(elsewhere.map(({ name }) => name)) }))}
          </dd>
        </div>
      </dl>
      <p className="cases-rule">{words.rule}</p>
    </section>
  );
}

function Verdict({ replayed }: { replayed: readonly ReplayedCase[] }) {
  const text = useCasesText();
  const { cases: words, paths, format } = text;
  const score = scoreOfReplays(replayed);
  const { agrees, tooClose, of, byLot, chanceOfAsMany, fixedOrder, byFixedOrder } = score;
  const figures = { agrees: count(agrees), of: count(of) };
  return (
    <>
      <p className="cases-passed">
        <RichText
          text={
            tooClose === 0
              ? words.passed(figures)
              : words.passedSomeClose({ ...figures, tooClose: count(tooClose) })
          }
        />
      </p>
      <p>
        {format.sentences([
          words.byLot({ byLot: rounded(byLot, 1, 1), agrees: count(agrees), chance: chance(chanceOfAsMany) }),
          words.byFixedOrder({
            order: format.some(fixedOrder.map((path) => paths[path].object)),
            passes: count(byFixedOrder),
          }),
          byFixedOrder < agrees ? words.more : words.noMore,
        ])}
      </p>
    </>
  );
}
