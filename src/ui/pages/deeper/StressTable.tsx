import type { Estimate } from '../../../analysis/ruleMeasures';
import type { ReverseStress, StressRule } from '../../../analysis/reverseStress';
import { entryPaths } from '../../../model/parameters';
import type { FoundStress } from '../../../state/stressFound';
import { chance, points } from '../../format';
import type { StressText } from '../../i18n/en/stress';
import { ERRORS } from '../../verdict';
import { isSameRule, ruleInWords } from './stressWords';

interface StressTableProps {
  found: FoundStress;
  text: StressText;
}

/** A rule of the table and what it is called. */
interface Row {
  readonly rule: StressRule;
  readonly name: string;
}

/** The rule, the surest one, and the others that were best in the search; each once. */
function rowsOf({ rule, surest, best }: ReverseStress, text: StressText): readonly Row[] {
  const { kinds } = text.stress.table;
  const rows: Row[] = [];
  const add = (each: StressRule | null, name: (rule: string) => string): void => {
    if (each === null || rows.some((row) => isSameRule(row.rule, each))) return;
    rows.push({ rule: each, name: name(ruleInWords(each, text)) });
  };
  add(rule, (says) => kinds.rule({ rule: says }));
  add(surest, (says) => kinds.surest({ rule: says }));
  for (const each of best) add(each, (says) => says);
  return rows;
}

/** The best few rules of each path with what they cover, found in some worlds and measured in others. */
export function StressTable({ found, text }: StressTableProps) {
  const { table: words } = text.stress;
  const share = ({ value, standardError }: Estimate): string =>
    words.value({ value: chance(value), error: points(ERRORS * standardError) });
  const measured = entryPaths.flatMap((path) => found[path] ?? []);
  const most = Math.max(0, ...measured.map((stress) => stress.chance));
  return (
    <>
      <table className="twin stress-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.coverage}</th>
            <th scope="col">{words.density}</th>
            <th scope="col">{words.elsewhere}</th>
            <th scope="col">{words.score}</th>
          </tr>
        </thead>
        {measured.map((stress) => (
          <tbody key={stress.path} className={stress.path}>
            <tr>
              <th scope="rowgroup" className="path">
                {words.all({ path: text.paths[stress.path].title })}
              </th>
              <td>{words.none}</td>
              <td>{words.none}</td>
              <td>{share(stress.base)}</td>
              <td>{words.none}</td>
              <td>{words.none}</td>
            </tr>
            {rowsOf(stress, text).map(({ rule, name }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{share(rule.share)}</td>
                <td>{share(rule.coverage)}</td>
                <td>{share(rule.density)}</td>
                <td>{share(rule.elsewhere)}</td>
                <td>
                  {words.value({
                    value: points(rule.score.value),
                    error: points(ERRORS * rule.score.standardError),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="stress-note">{words.note({ chance: points(most) })}</p>
    </>
  );
}
