import { parameterOfKey } from '../../model/values';
import { focusParameter } from '../focusParameter';
import { chance, points, pointsSigned } from '../format';
import { useDecisionText } from '../i18n/useDecisionText';
import { parameterNumber } from '../parameterDisplay';
import { ERRORS } from '../verdict';
import { fullLabel } from './TornadoPicture';
import type { Tornado } from './useTornado';

/** The bars and the shares as tables. */
export function TornadoTable({ tornado }: { tornado: Tornado | null }) {
  const text = useDecisionText();
  const { tornado: words, luck } = text;
  const { columns } = words;
  if (tornado === null) return null;
  const [a, b] = tornado.pair;
  return (
    <>
      <table className="twin">
        <caption>{words.caption({ first: text.flips.paths[a], second: text.flips.paths[b] })}</caption>
        <thead>
          <tr>
            {(['assumption', 'low', 'high', 'gapLow', 'gapHigh', 'error', 'flip', 'share'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {columns[column]}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {tornado.bars.map(({ key, low, high, flipsAt }) => {
            const definition = parameterOfKey(key);
            const share = tornado.shareOf(definition.id);
            const written = (value: number): string => parameterNumber(definition, value, text);
            return (
              <tr key={key}>
                <th scope="row">
                  <button type="button" className="table-link" onClick={() => focusParameter(key)}>
                    {fullLabel(key, text)}
                  </button>
                </th>
                <td>{written(low.centre)}</td>
                <td>{written(high.centre)}</td>
                <td>{pointsSigned(low.gap)}</td>
                <td>{pointsSigned(high.gap)}</td>
                <td>{points(ERRORS * Math.max(low.changeError, high.changeError))}</td>
                <td>{flipsAt.length === 0 ? words.never : text.format.some(flipsAt.map(written))}</td>
                <td>
                  {share === undefined
                    ? words.unknown
                    : words.plusMinus({
                        value: chance(share.total),
                        error: points(ERRORS * share.totalError),
                      })}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table className="twin">
        <caption>{luck.title}</caption>
        <thead>
          <tr>
            <th scope="col">{luck.part}</th>
            <th scope="col">{luck.total}</th>
            <th scope="col">{luck.alone}</th>
          </tr>
        </thead>
        <tbody>
          {(tornado.groups?.value ?? []).map(({ group, total, totalError, first, firstError }) => (
            <tr key={group}>
              <th scope="row">{luck.groups[group as keyof typeof luck.groups]}</th>
              <td>{words.plusMinus({ value: chance(total), error: points(ERRORS * totalError) })}</td>
              <td>
                {words.plusMinus({ value: chance(Math.max(0, first)), error: points(ERRORS * firstError) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
