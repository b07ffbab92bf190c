import { TableExport } from '../../exports/LazyTableExport';
import { amount } from '../../format';
import type { ChecklistText } from '../../i18n/en/checklist';
import { useChecklistText } from '../../i18n/useChecklistText';
import { ERRORS } from '../../verdict';
import { Scroller } from '../method/Scroller';
import { whoCouldKnow } from '../sources/whoCouldKnow';
import { figureWords, valueWords, type FigureWords } from './figureWords';
import { findingChanges } from './findingWords';
import type { Checklist, Finding } from './useChecklist';

/** A figure on all paths in a line. */
function inLine({ of }: FigureWords, text: ChecklistText): string {
  return text.format.clauses(
    of.map(({ path, says }) =>
      path === undefined ? says : text.checklist.ofPath({ path: text.paths[path].short, value: says }),
    ),
  );
}

/** What there is to find out about a value, as cells. */
function findingCells(finding: Finding | undefined, text: ChecklistText): readonly string[] {
  const { none } = text.strategies;
  if (finding === undefined) return [none, none, none];
  const { information, weighed } = finding;
  const worth =
    information?.isTold === true
      ? text.checklist.plusMinus({
          value: amount(information.worth.mean),
          error: amount(ERRORS * information.worth.standardError),
        })
      : none;
  return [findingChanges(finding, text) || none, worth, whoCouldKnow(weighed.row, text) || none];
}

/** All that the page says in two tables, for readers of tables and for spreadsheets: the world, and what is ours to choose. */
export function ChecklistTables({ checklist }: { checklist: Checklist }) {
  const text = useChecklistText();
  const { table: words, items: names } = text.checklist;
  const { columns } = words;
  const items = [...checklist.steps, ...checklist.abilities];
  return (
    <section aria-labelledby="checklist-tables" className="checklist-tables">
      <div className="section-head">
        <h2 id="checklist-tables" data-place="tables" tabIndex={-1}>
          {words.title}
        </h2>
        <TableExport />
      </div>
      <Scroller label={words.facts} className="checklist-scroll">
        <table className="checklist-table">
          <caption>{words.facts}</caption>
          <thead>
            <tr>
              {[
                columns.step,
                columns.what,
                columns.now,
                columns.evidence,
                columns.changes,
                columns.worth,
                columns.who,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {items.map((item) => {
            const figures = item.figures.map((figure) => figureWords(figure, checklist, text));
            const shown = new Set(figures.map(({ id }) => id));
            const further = item.findings
              .filter(({ weighed }) => !shown.has(weighed.row.id))
              .map(({ weighed }) => valueWords(weighed.row.id, checklist, text));
            return (
              <tbody key={item.id}>
                {[...figures, ...further].map((figure) => (
                  <tr key={figure.id}>
                    <td>{names[item.id].title}</td>
                    <th scope="row">{figure.label}</th>
                    <td>{inLine(figure, text)}</td>
                    <td>{figure.grade === null ? text.strategies.none : text.grades[figure.grade].name}</td>
                    {findingCells(
                      item.findings.find(({ weighed }) => weighed.row.id === figure.id),
                      text,
                    ).map((cell, index) => (
                      <td key={index}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </Scroller>
      <Scroller label={words.choices} className="checklist-scroll">
        <table className="checklist-table">
          <caption>{words.choices}</caption>
          <thead>
            <tr>
              {[columns.step, columns.choice, columns.now].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.flatMap((item) =>
              item.choices.map((choice) => {
                const lever = valueWords(choice, checklist, text);
                return (
                  <tr key={`${item.id} ${choice}`}>
                    <td>{names[item.id].title}</td>
                    <th scope="row">{lever.label}</th>
                    <td>{inLine(lever, text)}</td>
                  </tr>
                );
              }),
            )}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
