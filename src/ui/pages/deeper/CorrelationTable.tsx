import { useCorrelationText } from '../../i18n/useCorrelationText';
import { rankWords } from './rankWords';
import type { ShownPair } from './useCorrelations';

/** The matrix as a table: every pair, how strong it is, whether it is in force, and why. */
export function CorrelationTable({ pairs }: { pairs: readonly ShownPair[] }) {
  const text = useCorrelationText();
  const words = text.correlation.table;
  return (
    <table className="correlation-table">
      <thead>
        <tr>
          <th scope="col">{words.first}</th>
          <th scope="col">{words.second}</th>
          <th scope="col" className="number">
            {words.rank}
          </th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.because}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ between: [a, b], rank, isInForce, because }) => (
          <tr key={`${a} ${b}`}>
            <th scope="row">{text.parameters[a].label}</th>
            <td>{text.parameters[b].label}</td>
            <td className="number">{rankWords(rank)}</td>
            <td>{isInForce ? words.inForce : words.offered}</td>
            <td>{because ?? words.ours}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
