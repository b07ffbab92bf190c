import { useMemo, useState } from 'react';
import { coalitionDraws } from '../../../analysis/coalitions';
import { explained } from '../../../analysis/explainDifference';
import { waterfallHeight, type WaterfallRoom } from '../../charts/waterfallRoom';
import { waterfallOf } from '../../charts/waterfallRows';
import { count } from '../../format';
import { RichText } from '../../i18n/RichText';
import { useDifferenceText } from '../../i18n/useDifferenceText';
import { useApp } from '../../StoreContext';
import { useMediaQuery } from '../../useMediaQuery';
import { DeeperSection } from './DeeperSection';
import { DifferenceControls } from './DifferenceControls';
import { DifferencePicture } from './DifferencePicture';
import { DifferenceTable } from './DifferenceTable';
import { levelText, subjectOf, usualSubject, type SubjectName } from './differenceSubject';
import { decisionWords, explains, groupName } from './differenceWords';
import { HalfSteps } from './HalfSteps';
import { OtherScenarioComing } from './OtherScenarioComing';
import { useFoundDifference } from './useFoundDifference';
import './difference.css';

const ROOM: WaterfallRoom = { end: 58, side: 34, share: 42 };
const NARROW_ROOM: WaterfallRoom = { end: 76, side: 34, share: 70 };
/** What stands under the picture, and the section before there is one, px. */
const WORDS = 150;
const PLACE = 320;
/** That nothing differs, px. */
const SAID = 48;

/** What explains the difference between the inputs as they are and a scenario as published. */
export function DifferenceSection() {
  const text = useDifferenceText();
  const words = text.difference;
  const { difference, found, inputs, criterion } = useFoundDifference();
  const titles = useApp((state) => state.titles);
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const [chosen, setChosen] = useState<SubjectName | null>(null);
  const explanation = found?.value ?? null;
  const name = chosen ?? (explanation === null ? 'partner' : usualSubject(explanation));
  const subject = useMemo(
    () => (explanation === null ? null : subjectOf(name, explanation)),
    [name, explanation],
  );
  const shown = useMemo(
    () =>
      explanation === null || subject === null
        ? null
        : { waterfall: waterfallOf(explained(explanation, subject)), explanation, subject },
    [explanation, subject],
  );
  const isSame = difference !== null && difference.groups.length === 0;
  const room = isNarrow ? NARROW_ROOM : ROOM;
  const measure = text.criteria[criterion].inWords;
  const fromTitle = titles.find(({ id }) => id === difference?.from.scenario.id)?.title ?? '';
  const controls = <DifferenceControls name={name} explanation={explanation} onName={setChosen} />;
  if (shown === null || difference === null || isSame) {
    const nothing = isSame && <p className="difference-nothing">{words.nothing({ title: fromTitle })}</p>;
    return (
      <DeeperSection
        id="difference"
        how=""
        found={isSame ? { isStale: false } : null}
        decision={null}
        height={isSame ? SAID : PLACE}
        controls={controls}
        table={nothing}
      >
        {nothing}
        {difference === null && <OtherScenarioComing />}
      </DeeperSection>
    );
  }
  const { waterfall } = shown;
  const level = (of: number): string => levelText(shown.subject, of, criterion, text);
  const ends = [
    { name: words.published({ title: fromTitle }), level: level(waterfall.from) },
    { name: words.now, level: level(waterfall.to) },
  ] as const;
  const halfSteps = (
    <HalfSteps
      explanation={shown.explanation}
      difference={difference}
      inputs={inputs}
      subject={shown.subject}
      criterion={criterion}
    />
  );
  return (
    <DeeperSection
      id="difference"
      how={words.how({ measure, draws: count(coalitionDraws(difference.groups.length)) })}
      found={found}
      decision={<RichText text={decisionWords(waterfall, shown.explanation, text)} />}
      height={waterfallHeight(waterfall, room) + WORDS}
      controls={controls}
      table={
        <>
          <DifferenceTable
            waterfall={waterfall}
            difference={difference}
            subject={shown.subject}
            measure={measure}
            ends={ends}
          />
          {halfSteps}
        </>
      }
    >
      <p className="difference-says">
        <RichText text={explains(waterfall, shown.subject, ends[1].level, text)} />
      </p>
      <DifferencePicture
        waterfall={waterfall}
        explanation={shown.explanation}
        difference={difference}
        subject={shown.subject}
        ends={ends}
        room={room}
        isStale={found?.isStale === true}
      />
      {waterfall.idle.length > 0 && (
        <p className="difference-idle">
          {words.idle({
            labels: text.format.allOf(
              waterfall.idle.map((group) => text.format.inSentence(groupName(group, text))),
            ),
          })}
        </p>
      )}
      {halfSteps}
    </DeeperSection>
  );
}
