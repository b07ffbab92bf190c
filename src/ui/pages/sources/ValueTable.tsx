import { memo, type ReactNode } from 'react';
import type { ParameterId } from '../../../model/parameters';
import { useSourcesText } from '../../i18n/useSourcesText';
import type { SourcesText } from '../../i18n/en/sources';
import type { Section, SectionId } from './foundRows';
import { ValueTableRow } from './ValueTableRow';
import type { WeighedRow, Weights } from './weights';

interface ValueTableProps {
  sections: readonly Section[];
  rowOf: (id: ParameterId) => WeighedRow;
  weights: Weights | null;
  open: ReadonlySet<ParameterId>;
  /** The row that a link asks for, until it is found. */
  sought: ParameterId | null;
  onToggle: (id: ParameterId) => void;
  onFound: () => void;
}

/** A row for each value, under the headings of the order that was asked for. */
export const ValueTable = memo(function ValueTable({
  sections,
  rowOf,
  weights,
  open,
  sought,
  onToggle,
  onFound,
}: ValueTableProps) {
  const text = useSourcesText();
  const { sources: words } = text;
  return (
    <table className="sources-table">
      <caption>{caption(weights, text)}</caption>
      <thead>
        <tr>
          {(['value', 'default', 'evidence', 'matters'] as const).map((column) => (
            <th key={column} scope="col">
              {words.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {sections.map(({ id, rows }) => (
        <tbody key={id}>
          {heading(id, text) !== null && (
            <tr className="sources-section">
              <th scope="rowgroup" colSpan={4}>
                <h3>{heading(id, text)}</h3>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <ValueTableRow
              key={row}
              weighed={rowOf(row)}
              weights={weights}
              isOpen={open.has(row)}
              isSought={sought === row}
              onToggle={onToggle}
              onFound={onFound}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
});

function caption(weights: Weights | null, text: SourcesText): string {
  if (weights === null) return text.sources.captionWaiting;
  const [first, second] = weights.pair;
  return text.sources.caption({ first: text.paths[first].object, second: text.paths[second].object });
}

function heading(id: SectionId, text: SourcesText): ReactNode {
  const { sections, gradeSection } = text.sources;
  if (id === 'all') return null;
  if (id in sections) return sections[id as keyof typeof sections];
  if (id in text.grades) {
    const { name, explanation } = text.grades[id as keyof typeof text.grades];
    return gradeSection({ grade: name, explanation });
  }
  return text.groups[id as keyof typeof text.groups];
}
