import { useMemo } from 'react';
import type { Explanation, Subject } from '../../../analysis/explainDifference';
import type { Difference } from '../../../state/difference';
import { useWidth } from '../../charts/useWidth';
import { WATERFALL_AXIS, type WaterfallRoom } from '../../charts/waterfallRoom';
import type { Waterfall } from '../../charts/waterfallRows';
import { WaterfallPlot } from '../../charts/WaterfallPlot';
import { pointsSigned } from '../../format';
import { useDifferenceText } from '../../i18n/useDifferenceText';
import { endErrors } from './differenceSubject';
import { groupChange, groupName } from './differenceWords';
import { SideMark } from './SideMark';

interface DifferencePictureProps {
  waterfall: Waterfall;
  explanation: Explanation;
  difference: Difference;
  subject: Subject;
  /** What the two ends are called, with their levels. */
  ends: readonly [
    { readonly name: string; readonly level: string },
    { readonly name: string; readonly level: string },
  ];
  room: WaterfallRoom;
  isStale: boolean;
}

const ASSUMED_WIDTH = 600;

/** The way from one scenario to the other, row by row: the world, what we choose, how we value. */
export function DifferencePicture({
  waterfall,
  explanation,
  difference,
  subject,
  ends,
  room,
  isStale,
}: DifferencePictureProps) {
  const text = useDifferenceText();
  const words = text.difference;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const errors = useMemo(() => endErrors(subject, explanation), [subject, explanation]);
  const [first, last] = ends;
  return (
    <div className="waterfall">
      <ol className="waterfall-names" style={{ paddingTop: WATERFALL_AXIS }}>
        <li className="waterfall-end-name" style={{ height: room.end }}>
          <strong>{first.level}</strong>
          <span>{first.name}</span>
        </li>
        {waterfall.sides.map(({ side, told, shares }) => (
          <li key={side}>
            <h3 style={{ height: room.side }}>
              <SideMark side={side} />
              {words.sides[side]}
              <span>{pointsSigned(told)}</span>
            </h3>
            <ul>
              {shares.map(({ group }) => (
                <li key={group.keys.join()} style={{ height: room.share }}>
                  <span>{groupName(group, text)}</span>
                  <small>{groupChange(group, difference.from.values, difference.end.values, text)}</small>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li className="waterfall-end-name" style={{ height: room.end }}>
          <strong>{last.level}</strong>
          <span>{last.name}</span>
        </li>
      </ol>
      <div ref={measure}>
        <WaterfallPlot
          waterfall={waterfall}
          path={typeof subject === 'string' ? subject : subject[0]}
          endErrors={errors}
          room={room}
          width={width}
          isGap={typeof subject !== 'string'}
          isStale={isStale}
        />
      </div>
    </div>
  );
}
