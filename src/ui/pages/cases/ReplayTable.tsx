import type { Replay } from '../../../analysis/replay';
import { agreementOf } from '../../../analysis/replayScore';
import type { Case } from '../../../model/cases';
import { pathIds } from '../../../model/parameters';
import { inHundred } from '../../format';
import { useCasesText } from '../../i18n/useCasesText';
import { askedOf, pathsTaken, roiWithError, yearsOf } from './caseWords';

interface ReplayTableProps {
  caption: string;
  cases: readonly Case[];
  replays: ReadonlyMap<string, Replay>;
}

/** The same as the rows, in figures. */
export function ReplayTable({ caption, cases, replays }: ReplayTableProps) {
  const text = useCasesText();
  const { columns, agreements, inWorlds } = text.cases;
  return (
    <table className="twin replay-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.case}</th>
          <th scope="col">{columns.took}</th>
          <th scope="col">{columns.happened}</th>
          <th scope="col">{columns.asked}</th>
          <th scope="col">{columns.agreement}</th>
          {pathIds.map((path) => (
            <th key={path} scope="col" className={path}>
              {text.paths[path].title}
            </th>
          ))}
          {pathIds.map((path) => (
            <th key={path} scope="col" className={path}>
              {columns.best({ path: text.paths[path].title })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((each) => {
          const replay = replays.get(each.id);
          return (
            <tr key={each.id}>
              <th scope="row">
                {each.name} <span className="case-years">{yearsOf(each, text)}</span>
              </th>
              <td>{pathsTaken(each, text)}</td>
              <td>{each.outcome}</td>
              <td>{askedOf(each, text)}</td>
              <td>{agreements[replay === undefined ? 'waiting' : agreementOf(each, replay)]}</td>
              {pathIds.map((path) => (
                <td key={path}>{replay !== undefined && roiWithError(replay, path, text)}</td>
              ))}
              {pathIds.map((path) => (
                <td key={path}>
                  {replay !== undefined && inWorlds({ share: inHundred(replay.paths[path].best.mean) })}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
