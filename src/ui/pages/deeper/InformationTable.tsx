import type { Information } from '../../../analysis/information';
import { keysOf } from '../../../model/values';
import { amount } from '../../format';
import { useInformationText } from '../../i18n/useInformationText';
import { PageLink } from '../../PageLink';
import { useRestingInputs } from '../../useRestingInputs';
import { ERRORS } from '../../verdict';
import type { FoundInformation } from './useFoundInformation';

interface InformationTableProps {
  information: Information | null;
  run: FoundInformation['run'];
}

/** What it is worth to find out, with every uncertain assumption. */
export function InformationTable({ information, run }: InformationTableProps) {
  const text = useInformationText();
  const { scenario } = useRestingInputs();
  const { caption, columns, everything } = text.information;
  if (information === null) return null;
  return (
    <table className="twin">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {(['assumption', 'worth', 'error', 'told', 'evidence'] as const).map((column) => (
            <th key={column} scope="col">
              {columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {run !== null && (
          <tr>
            <th scope="row">{everything}</th>
            <td>{amount(run.perfect.mean)}</td>
            <td>{amount(ERRORS * run.perfect.standardError)}</td>
            <td>{text.strategies.none}</td>
            <td>{text.strategies.none}</td>
          </tr>
        )}
        {information.inputs.map(({ input, worth, isTold }) => {
          const grades = new Set(keysOf(input).map((key) => scenario.provenance[key]!.grade));
          return (
            <tr key={input}>
              <th scope="row">
                <PageLink page="sources" at={input}>
                  {text.parameters[input].label}
                </PageLink>
              </th>
              <td>{amount(worth.mean)}</td>
              <td>{amount(ERRORS * worth.standardError)}</td>
              <td>{isTold ? text.yes : text.no}</td>
              <td>{text.format.some([...grades].map((grade) => text.grades[grade].name))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
