import { useReportText } from '../../i18n/useReportText';
import { countsTerminalValue, lastYear } from '../../shownRun';
import { useApp } from '../../StoreContext';
import { leadingEntry } from './leadingEntry';
import type { Report } from './useReport';

/** What the memo cannot know, from what its figures rest on. */
export function Unknown({ report: { shown, scenario, verdict, rows, weights } }: { report: Report }) {
  const text = useReportText();
  const words = text.report.unknown;
  const scenarios = useApp((state) => state.scenarios);
  const { result } = shown;
  const path = leadingEntry(verdict.verdict);
  const { terminalValueMean } = result.paths[path];
  const decisive = rows.filter(({ isDecisive }) => isDecisive);
  const weak = decisive.filter(({ row: { grade } }) => grade === 'reported' || grade === 'judged');
  return (
    <section className="memo-unknown" aria-labelledby="memo-unknown">
      <h3 id="memo-unknown">{words.title}</h3>
      <ul>
        <li>{words.asOf({ date: text.format.date(scenario.asOf) })}</li>
        {weights.isTold && decisive.length > 0 && (
          <li>{words.weak({ decisive: String(decisive.length), weak: String(weak.length) })}</li>
        )}
        <li>{words.ranges}</li>
        {terminalValueMean !== null && countsTerminalValue(shown, scenarios) && (
          <li>
            {words.terminal({
              year: String(lastYear(result.horizonMonths)),
              value: text.format.money(terminalValueMean),
              path: text.paths[path].object,
            })}
          </li>
        )}
      </ul>
    </section>
  );
}
