import { Fragment } from 'react';
import type { Subject } from '../../../analysis/explainDifference';
import type { Difference } from '../../../state/difference';
import type { Waterfall, WaterfallShare } from '../../charts/waterfallRows';
import { points, pointsSigned } from '../../format';
import { useDifferenceText } from '../../i18n/useDifferenceText';
import { nameOfValue } from '../../valueWords';
import { ERRORS } from '../../verdict';
import { subjectTitle } from './differenceSubject';
import { changeOfValue, groupName } from './differenceWords';

interface DifferenceTableProps {
  waterfall: Waterfall;
  difference: Difference;
  subject: Subject;
  measure: string;
  ends: readonly [
    { readonly name: string; readonly level: string },
    { readonly name: string; readonly level: string },
  ];
}

/** The waterfall in figures, with every value that differs. */
export function DifferenceTable({ waterfall, difference, subject, measure, ends }: DifferenceTableProps) {
  const text = useDifferenceText();
  const words = text.difference;
  const { from, end } = difference;
  const weight = (value: number, standardError: number): string =>
    words.weight({ value: pointsSigned(value), error: points(ERRORS * standardError) });
  const [first, last] = ends;
  const share = ({ group, told, standardError }: WaterfallShare) => {
    const [only] = group.keys;
    const change = group.keys.length === 1 ? changeOfValue(only!, from.values, end.values, text) : null;
    return (
      <Fragment key={group.keys.join()}>
        <tr>
          <th scope="row">{groupName(group, text)}</th>
          <td>{change?.from}</td>
          <td>{change?.to}</td>
          <td>{weight(told, standardError)}</td>
        </tr>
        {change === null &&
          group.keys.map((key) => {
            const each = changeOfValue(key, from.values, end.values, text);
            return (
              <tr key={key} className="difference-part">
                <th scope="row">{nameOfValue(key, text)}</th>
                <td>{each.from}</td>
                <td>{each.to}</td>
                <td>{words.partOf}</td>
              </tr>
            );
          })}
      </Fragment>
    );
  };
  return (
    <table className="twin">
      <caption>{words.caption({ subject: subjectTitle(subject, text), measure })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.input}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.points}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" colSpan={3}>
            {first.name}
          </th>
          <td>{first.level}</td>
        </tr>
      </tbody>
      {waterfall.sides.map(({ side, told, standardError, shares }) => (
        <tbody key={side}>
          <tr className="difference-side">
            <th scope="rowgroup" colSpan={3}>
              {words.sides[side]}
            </th>
            <td>{weight(told, standardError)}</td>
          </tr>
          {shares.map(share)}
        </tbody>
      ))}
      <tbody>
        <tr>
          <th scope="row" colSpan={3}>
            {words.total}
          </th>
          <td>{weight(waterfall.told, waterfall.standardError)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            {last.name}
          </th>
          <td>{last.level}</td>
        </tr>
      </tbody>
    </table>
  );
}
