import { useMemo, useState } from 'react';
import { coalitionDraws } from '../../../analysis/coalitions';
import { explained, type Explanation } from '../../../analysis/explainDifference';
import { ChartFrame } from '../../charts/ChartFrame';
import { waterfallHeight, type WaterfallRoom } from '../../charts/waterfallRoom';
import { waterfallOf } from '../../charts/waterfallRows';
import { count } from '../../format';
import type { CompareText } from '../../i18n/en/compare';
import { RichText } from '../../i18n/RichText';
import { useCompareText } from '../../i18n/useCompareText';
import { useMediaQuery } from '../../useMediaQuery';
import { SubjectSelect } from '../deeper/DifferenceControls';
import { DifferencePicture } from '../deeper/DifferencePicture';
import { levelText, subjectOf as subjectNamed, type SubjectName } from '../deeper/differenceSubject';
import { DifferenceTable } from '../deeper/DifferenceTable';
import { explains, groupName } from '../deeper/differenceWords';
import { subjectOf } from './headWords';
import type { FoundComparison } from './useFoundComparison';
import type { Sides } from './useSides';
import '../deeper/difference.css';

const ROOM: WaterfallRoom = { end: 58, side: 34, share: 44 };
const NARROW_ROOM: WaterfallRoom = { end: 76, side: 34, share: 70 };
/** Room held until there is a picture, px. */
const PLACE = 260;
/** What stands over and under the picture, px. */
const WORDS = 56;

interface ExplainedSectionProps {
  found: FoundComparison;
  /** With the ends of the runs of A and B; null while it is not known. */
  explanation: Explanation | null;
  sides: Sides | null;
  names: { readonly a: string; readonly b: string };
  /** Whether B is on the move: what is known is of before. */
  isMoving: boolean;
}

/** How far that is: whether it is of earlier inputs, or being worked out. */
function stateOf({ explanation, progress }: FoundComparison, isMoving: boolean, text: CompareText): string {
  const words = text.compare.explained;
  const { done, of, hasFailed } = progress;
  if (explanation !== null) return explanation.isStale || isMoving ? words.earlier : '';
  if (hasFailed) return words.failed;
  return of === 0 || done === of ? words.awaited : words.progress({ done: count(done), of: count(of) });
}

/** What the difference comes from, from A to B: the world, our choices, how we value. */
export function ExplainedSection({ found, explanation, sides, names, isMoving }: ExplainedSectionProps) {
  const text = useCompareText();
  const words = text.compare.explained;
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const [chosen, setChosen] = useState<SubjectName | null>(null);
  const usual = sides === null ? 'partner' : subjectOf(sides);
  const name = chosen ?? usual;
  const { difference } = found;
  const shown = useMemo(() => {
    if (explanation === null) return null;
    const subject = subjectNamed(name, explanation);
    return { subject, waterfall: waterfallOf(explained(explanation, subject)) };
  }, [explanation, name]);
  const criterion = sides?.criterion ?? 'riskAdjusted';
  const measure = text.criteria[criterion].inWords;
  const state = stateOf(found, isMoving, text);
  if (shown === null || explanation === null || difference === null || difference.groups.length === 0) {
    const isSame = difference !== null && difference.groups.length === 0;
    const nothing = isSame ? <p>{words.nothing}</p> : null;
    return (
      <ChartFrame
        className="compare-explained"
        question={words.question}
        how={
          <>
            {words.how({ measure })}
            <span className="compare-note">{isSame ? '' : state}</span>
          </>
        }
        height={isSame ? 40 : PLACE}
        table={nothing}
      >
        {nothing}
      </ChartFrame>
    );
  }
  const { subject, waterfall } = shown;
  const room = isNarrow ? NARROW_ROOM : ROOM;
  const level = (of: number): string => levelText(subject, of, criterion, text);
  const ends = [
    { name: words.end({ letter: text.compare.a, name: names.a }), level: level(waterfall.from) },
    { name: words.end({ letter: text.compare.b, name: names.b }), level: level(waterfall.to) },
  ] as const;
  const draws = coalitionDraws(difference.groups.length);
  const isAnchored = explanation !== found.explanation?.value;
  return (
    <ChartFrame
      className="compare-explained"
      question={words.question}
      how={
        <>
          {words.how({ measure })}
          {text.format.space}
          {isAnchored &&
            words.anchored({
              draws: count(draws),
              all: count(sides?.b.result.draws ?? draws),
            })}
          <span className="compare-note">{state}</span>
        </>
      }
      height={waterfallHeight(waterfall, room) + WORDS}
      controls={<SubjectSelect name={name} explanation={explanation} onName={setChosen} />}
      table={
        <DifferenceTable
          waterfall={waterfall}
          difference={difference}
          subject={subject}
          measure={measure}
          ends={ends}
        />
      }
    >
      <p className="compare-explains">
        <RichText text={explains(waterfall, subject, ends[1].level, text)} />
      </p>
      <DifferencePicture
        waterfall={waterfall}
        explanation={explanation}
        difference={difference}
        subject={subject}
        ends={ends}
        room={room}
        isStale={isMoving || found.explanation?.isStale === true}
      />
      {waterfall.idle.length > 0 && (
        <p className="difference-idle">
          {text.difference.idle({
            labels: text.format.allOf(
              waterfall.idle.map((group) => text.format.inSentence(groupName(group, text))),
            ),
          })}
        </p>
      )}
    </ChartFrame>
  );
}
