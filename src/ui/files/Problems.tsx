import type { DataProblem } from '../../model/dataReader';
import { useFileText } from '../i18n/useFileText';
import { allowedInFile } from './fileProblemWords';
import { shortened } from './shortened';

/** Places that are listed of a file. */
const MOST_PROBLEMS = 50;

/** A table of all that is wrong in a file: where, what was found, what is allowed. */
export function Problems({ file, problems }: { file: string; problems: readonly DataProblem[] }) {
  const text = useFileText();
  const words = text.files;
  return (
    <>
      {/* Keys scroll what has the focus, and on a phone the table is wider than the screen. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="files-table" role="region" aria-label={words.table({ file })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.found}</th>
              <th scope="col">{words.allowed}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, MOST_PROBLEMS).map((problem, index) => (
              <tr key={index}>
                <th scope="row">
                  {problem.path === '' ? words.wholeFile : <code>{shortened(problem.path)}</code>}
                </th>
                <td>{problem.found === undefined ? words.nothing : <code>{problem.found}</code>}</td>
                <td>{allowedInFile(problem, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > MOST_PROBLEMS && <p>{words.more({ count: problems.length - MOST_PROBLEMS })}</p>}
    </>
  );
}
