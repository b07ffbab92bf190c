import { grades, type Grade } from '../../../model/dataReader';
import { useSourcesText } from '../../i18n/useSourcesText';
import type { SourcesText } from '../../i18n/en/sources';
import type { WeighedRow, Weights } from './weights';

/** How good the evidence is, in a sentence and a bar. */
export function Summary({ rows, weights }: { rows: readonly WeighedRow[]; weights: Weights | null }) {
  const text = useSourcesText();
  const { sources: words } = text;
  const counts = counted(rows);
  return (
    <div className="sources-summary">
      <p>
        {words.summary({ all: rows.length, counts: text.format.allOf(listed(counts, text)) })}
        {text.format.space}
        {decisiveSays(rows, weights, text)}
      </p>
      <div className="sources-bar" aria-hidden="true">
        {counts.map(({ grade, count }) => (
          <span key={grade} className={grade} style={{ flexGrow: count }} />
        ))}
      </div>
    </div>
  );
}

interface Count {
  readonly grade: Grade;
  readonly count: number;
}

function counted(rows: readonly WeighedRow[]): readonly Count[] {
  return grades
    .map((grade) => ({ grade, count: rows.filter(({ row }) => row.grade === grade).length }))
    .filter(({ count }) => count > 0);
}

function listed(counts: readonly Count[], text: SourcesText): readonly string[] {
  return counts.map(({ grade, count }, index) =>
    (index === 0 ? text.sources.countedFirst : text.sources.counted)({
      count,
      grade: text.grades[grade].name,
    }),
  );
}

function decisiveSays(rows: readonly WeighedRow[], weights: Weights | null, text: SourcesText): string {
  const { sources: words } = text;
  if (weights?.isTold !== true) return words.decisiveWaiting;
  const decisive = rows.filter(({ isDecisive }) => isDecisive);
  const counts = counted(decisive).toReversed();
  const [first, ...others] = counts;
  if (first === undefined) return words.decisiveNone;
  return others.length === 0
    ? words.decisiveAll({ of: first.count, grade: text.grades[first.grade].name })
    : words.decisive({ of: decisive.length, counts: text.format.allOf(listed(counts, text)) });
}
