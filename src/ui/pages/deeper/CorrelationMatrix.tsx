import { movingTogether } from '../../../model/movingTogether';
import type { ParameterId } from '../../../model/parameters';
import { useCorrelationText } from '../../i18n/useCorrelationText';
import { rankWords } from './rankWords';
import type { ShownPair } from './useCorrelations';

/** Side of the mark of a correlation of 1, as a share of its cell. */
const LARGEST = 0.86;

/** The assumptions of some pairs, those that move together beside each other. */
export function assumptionsOf(pairs: readonly ShownPair[]): readonly ParameterId[] {
  return [...new Set(pairs.flatMap(({ between: [id] }) => movingTogether(pairs, id)))];
}

/** Half a matrix of rank correlations: a square is as large as its correlation is strong, filled where it is positive. */
export function CorrelationMatrix({ pairs }: { pairs: readonly ShownPair[] }) {
  const text = useCorrelationText();
  const ids = assumptionsOf(pairs);
  const columns = ids.slice(0, -1);
  const label = text.correlation.picture({ count: ids.length });
  return (
    // Keys scroll what has the focus, and on a phone the matrix is wider than the screen.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="correlation-scroll" role="group" aria-label={label} tabIndex={0}>
      <div
        className="correlation-matrix"
        role="img"
        aria-label={label}
        style={{
          gridTemplateColumns: `minmax(7em, max-content) repeat(${columns.length}, minmax(25px, 44px))`,
        }}
      >
        <span />
        {columns.map((id, index) => (
          <span key={id} className="correlation-number">
            {index + 1}
          </span>
        ))}
        {ids.map((row, index) => (
          <MatrixRow
            key={row}
            row={row}
            number={index + 1}
            before={ids.slice(0, index)}
            pairs={pairs}
            of={columns}
          />
        ))}
      </div>
    </div>
  );
}

interface MatrixRowProps {
  row: ParameterId;
  number: number;
  /** Assumptions whose column has a cell in this row. */
  before: readonly ParameterId[];
  of: readonly ParameterId[];
  pairs: readonly ShownPair[];
}

function MatrixRow({ row, number, before, of, pairs }: MatrixRowProps) {
  const text = useCorrelationText();
  return (
    <>
      <span className="correlation-name">
        <span className="correlation-number">{number}</span> {text.parameters[row].label}
      </span>
      {of.map((column) => {
        if (!before.includes(column)) return <span key={column} />;
        const pair = pairs.find(({ between }) => between.includes(row) && between.includes(column));
        return <Cell key={column} pair={pair} />;
      })}
    </>
  );
}

function Cell({ pair }: { pair: ShownPair | undefined }) {
  if (pair === undefined) return <span className="correlation-cell is-nothing">·</span>;
  const { rank, isInForce } = pair;
  const side = `${100 * LARGEST * Math.sqrt(Math.abs(rank))}%`;
  return (
    <span className={`correlation-cell ${rank < 0 ? 'is-negative' : ''} ${isInForce ? '' : 'is-offered'}`}>
      <span className="correlation-square">
        <span style={{ width: side, height: side }} />
      </span>
      {rankWords(rank)}
    </span>
  );
}
