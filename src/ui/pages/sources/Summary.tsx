import { grades, type Grade } from '../../../model/dataReader';
import { useSourcesText } from '../../i18n/SourcesTextContext';
import type { SourcesText } from '../../i18n/enSources';
import type { WeighedRow, Weights } from './weights';

/** How good the evidence is, in a sentence and a bar. */
export function Summary({ rows, weights }: { rows: readonly WeighedRow[]; weights: Weights | null }) {
  const text = useSourcesText();
  const { sources: words } = text;
  const counts = counted(rows);
  return (
    <div className="sources-summary">
      <p>
        {words.summary(rows.length, listed(counts, text))} {decisiveSays(rows, weights, text)}
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
    text.sources.counted(count, text.grades[grade].name, index === 0),
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
    ? words.decisiveAll(first.count, text.grades[first.grade].name)
    : words.decisive(decisive.length, listed(counts, text));
}
