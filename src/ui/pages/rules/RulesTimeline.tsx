import { useMemo, useState } from 'react';
import { ruleSides, type Rule } from '../../../model/rulebook';
import { horizonMonths } from '../../../state/ruleView';
import { ChartFrame } from '../../charts/ChartFrame';
import { useWidth } from '../../charts/useWidth';
import { count } from '../../format';
import { useRulesText } from '../../i18n/useRulesText';
import { useApp } from '../../StoreContext';
import { useMediaQuery } from '../../useMediaQuery';
import { timelineHeight, TimelinePlot, type TimelineRow } from './TimelinePlot';
import { dateInWords, switchInWords } from './ruleWords';

const ASSUMED_WIDTH = 1040;
const noSwitches = [] as const;

/** The rules by date, as they are switched, as a picture or as a table. */
export function RulesTimeline({ rules }: { rules: readonly Rule[] }) {
  const text = useRulesText();
  const words = text.rules.timeline;
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const months = useApp(horizonMonths);
  const switches = useApp((state) => state.inputs.rules) ?? noSwitches;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const rows = useMemo(
    () =>
      ruleSides.flatMap((side) =>
        rules
          .filter((rule) => rule.side === side)
          .map((rule): TimelineRow => {
            const found = switches.find(({ id }) => id === rule.id);
            return {
              rule,
              from: found?.from,
              words: found === undefined ? text.rules.states[rule.status] : switchInWords(rule, found, text),
            };
          }),
      ),
    [rules, switches, text],
  );
  return (
    <ChartFrame
      className="rules-timeline"
      question={words.question}
      how={words.how({ last: count(months - 1) })}
      height={timelineHeight(rows, isNarrow)}
      table={<TimelineTable rows={rows} />}
    >
      <div ref={measure}>
        <TimelinePlot rows={rows} width={width} months={months} date={today} isNarrow={isNarrow} />
      </div>
    </ChartFrame>
  );
}

function TimelineTable({ rows }: { rows: readonly TimelineRow[] }) {
  const text = useRulesText();
  const words = text.rules.timeline;
  return (
    <table className="twin">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {[words.rule, words.side, words.status, words.date, words.inRun].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rule, from }) => (
          <tr key={rule.id}>
            <th scope="row">{rule.name}</th>
            <td>{words[rule.side]}</td>
            <td>{text.rules.states[rule.status]}</td>
            <td>{dateInWords(rule, text)}</td>
            <td>{switchInWords(rule, from === undefined ? undefined : { from }, text)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
