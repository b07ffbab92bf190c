import { parameterOfKey } from '../../../model/values';
import { amount, outcome, points, pointsSigned } from '../../format';
import { useInformationText } from '../../i18n/useInformationText';
import { PageLink } from '../../PageLink';
import { parameterValue } from '../../parameterDisplay';
import { ERRORS } from '../../verdict';
import type { LeverRow } from './leverRows';

/** Every step of every lever, with its errors. */
export function LeverStepsTable({ rows }: { rows: readonly LeverRow[] }) {
  const text = useInformationText();
  const { worth, steps: words } = text.information;
  return (
    <table className="twin">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {(['lever', 'path', 'move', 'points', 'value'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.flatMap(({ key, path, from, moves, note }) => {
          const definition = parameterOfKey(key);
          const { label } = text.parameters[definition.id];
          return moves.map(({ isUp, to, effect: { score, value } }) => (
            <tr key={`${key} ${path} ${isUp}`}>
              <th scope="row">
                <PageLink page="cockpit" at={key}>
                  {note === null ? label : words.withNote({ label, note: words[note] })}
                </PageLink>
              </th>
              <td>{text.paths[path].short}</td>
              <td>
                {words.move({
                  from: parameterValue(definition, from, text),
                  to: parameterValue(definition, to, text),
                })}
              </td>
              <td>
                {worth({
                  value: pointsSigned(score.points),
                  error: points(ERRORS * score.standardError),
                })}
              </td>
              <td>{worth({ value: outcome(value.mean), error: amount(ERRORS * value.standardError) })}</td>
            </tr>
          ));
        })}
      </tbody>
    </table>
  );
}
