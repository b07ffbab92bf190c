import { useMemo } from 'react';
import { parameterOfKey, pathOfKey } from '../../../model/values';
import { PathMark } from '../../charts/PathMark';
import { tornadoRoom } from '../../charts/tornadoRoom';
import { TornadoPlot, type TornadoRowDrawn } from '../../charts/TornadoPlot';
import { points, pointsSigned } from '../../format';
import type { ReportText } from '../../i18n/en/report';
import { useReportText } from '../../i18n/useReportText';
import { parameterNumber } from '../../parameterDisplay';
import type { TornadoBar } from '../../tornadoBars';
import { ERRORS } from '../../verdict';
import { COLUMN_WIDTH } from './paper';
import { usePictureWidth } from './useIsPaper';
import type { Report } from './useReport';
import { valueName } from './valueName';

const BARS = 6;
const LABEL = 122;

interface ChangeProps {
  report: Report;
  isPaper: boolean;
}

/** What would change the advice: the bars of the lead with where it flips, and what hands it to whom. */
export function Change({ report: { bars, flips, weights, verdict }, isPaper }: ChangeProps) {
  const text = useReportText();
  const words = text.report.change;
  const [measure, width] = usePictureWidth(COLUMN_WIDTH, isPaper);
  const { pair } = weights;
  const drawn = useMemo(() => bars.slice(0, BARS), [bars]);
  const rows = useMemo(() => drawn.map((bar) => drawnRow(bar, text)), [drawn, text]);
  const { gap } = verdict.verdict.lead;
  const winsWords = useMemo(
    () => pair.map((path) => words.wins({ path: text.flips.paths[path] })) as unknown as [string, string],
    [pair, words, text],
  );
  const names = { first: text.flips.paths[pair[0]], second: text.flips.paths[pair[1]] };
  return (
    <section className="chart memo-change" aria-labelledby="memo-change">
      <h3 id="memo-change">{words.title}</h3>
      <p className="memo-how">
        {words.how(names)} <strong>{words.bold}</strong>
      </p>
      <div ref={measure}>
        {drawn.length === 0 ? (
          <p className="memo-pending">{weights.all === 0 ? words.certain : text.report.pending}</p>
        ) : (
          <div className="tornado-picture" aria-hidden="true">
            <TornadoPlot
              rows={rows}
              pair={pair}
              now={
                weights.isStale ? null : { at: 100 * gap, words: words.now({ points: pointsSigned(gap) }) }
              }
              winsWords={winsWords}
              shareWords=""
              hasShares={false}
              isStale={weights.isStale}
              labelWidth={LABEL}
              width={width}
              room={drawn.length}
            />
            <div className="tornado-labels" style={{ width: LABEL }}>
              {drawn.map(({ key, canFlip }) => (
                <span
                  key={key}
                  className={canFlip ? 'can-flip' : ''}
                  style={{ height: tornadoRoom.row, lineHeight: `${tornadoRoom.row}px` }}
                >
                  {text.parameters[parameterOfKey(key).id].label}
                  {pathOfKey(key) !== undefined && <PathMark path={pathOfKey(key)!} size={9} />}
                </span>
              ))}
            </div>
          </div>
        )}
      </div>
      <p className="memo-flips">{flips ?? text.report.pending}</p>
      {drawn.length > 0 && (
        <div className="visually-hidden">
          <ChangeTable bars={drawn} names={names} />
        </div>
      )}
    </section>
  );
}

function drawnRow(bar: TornadoBar, text: ReportText): TornadoRowDrawn {
  const written = (value: number): string => parameterNumber(parameterOfKey(bar.key), value, text);
  return {
    key: bar.key,
    from: 100 * bar.from.gap,
    to: 100 * bar.to.gap,
    fromValue: written(bar.from.centre),
    toValue: written(bar.to.centre),
    flipValue: bar.crossesAt === null ? null : written(bar.crossesAt),
    share: null,
  };
}

interface ChangeTableProps {
  bars: readonly TornadoBar[];
  names: { readonly first: string; readonly second: string };
}

/** The bars as a table. */
function ChangeTable({ bars, names }: ChangeTableProps) {
  const text = useReportText();
  const words = text.report.change;
  const { columns } = words;
  return (
    <table>
      <caption>{words.caption(names)}</caption>
      <thead>
        <tr>
          {[
            columns.assumption,
            columns.low,
            columns.high,
            columns.gapLow,
            columns.gapHigh,
            columns.error,
          ].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">{columns.flip}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, low, high, flipsAt }) => {
          const written = (value: number): string => parameterNumber(parameterOfKey(key), value, text);
          return (
            <tr key={key}>
              <th scope="row">{valueName(key, text)}</th>
              <td>{written(low.centre)}</td>
              <td>{written(high.centre)}</td>
              <td>{pointsSigned(low.gap)}</td>
              <td>{pointsSigned(high.gap)}</td>
              <td>{points(ERRORS * Math.max(low.changeError, high.changeError))}</td>
              <td>{flipsAt.length === 0 ? text.strategies.none : text.format.some(flipsAt.map(written))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
