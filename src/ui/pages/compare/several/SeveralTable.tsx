import { Fragment, useMemo } from 'react';
import type { Criterion } from '../../../../analysis/criterion';
import { PathMark } from '../../../charts/PathMark';
import { Icon } from '../../../Icon';
import type { SeveralText } from '../../../i18n/en/several';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { useApp } from '../../../StoreContext';
import { differenceRows } from './severalDifferences';
import { figureGroups, type FigureCell, type FigureGroup, type FigureRow } from './severalFigures';
import type { NamedScenario } from './useSeveral';

interface SeveralTableProps {
  several: readonly NamedScenario[];
  criterion: Criterion;
  /** Titles of groups in rows of their own, where a column for them has no room. */
  isNarrow: boolean;
  /** What can be done with the columns; absent in a table for files, whose notes stand in rows of their own. */
  hands?: SeveralHands;
}

/** What is done with a column, by its place. */
export interface SeveralHands {
  readonly open: (index: number) => void;
  readonly move: (index: number, by: -1 | 1) => void;
  readonly remove: (index: number) => void;
}

/** Scenarios as columns, their figures as rows by the question that they answer. */
export function SeveralTable({ several, criterion, isNarrow, hands }: SeveralTableProps) {
  const text = useSeveralText();
  const words = text.several;
  const scenarios = useApp((state) => state.scenarios);
  const groups = useMemo(
    () => [
      ...figureGroups(several, { criterion, scenarios, text }),
      differenceRows(
        several.map(({ inputs }) => inputs),
        scenarios,
        text,
      ),
    ],
    [several, criterion, scenarios, text],
  );
  const heads = isNarrow ? 1 : 2;
  return (
    <table className={isNarrow ? 'several-table is-narrow' : 'several-table'}>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={heads}>
            {words.table}
          </th>
          {several.map(({ name }, index) => (
            <th key={name} scope="col">
              {index === 0 || hands === undefined ? (
                <span className="several-name">{name}</span>
              ) : (
                <button
                  type="button"
                  className="several-name link touch"
                  title={words.open({ name })}
                  onClick={() => hands.open(index)}
                >
                  {name}
                </button>
              )}
            </th>
          ))}
        </tr>
        {hands !== undefined && (
          <tr className="several-tools undrawn">
            <td colSpan={heads}>{words.tools}</td>
            {several.map((scenario, index) => (
              <td key={scenario.name}>
                {index === 0 ? (
                  <span className="several-here">{words.onScreen}</span>
                ) : (
                  <Tools
                    name={scenario.name}
                    isFirst={index === 1}
                    isLast={index === several.length - 1}
                    text={text}
                    onMove={(by) => hands.move(index, by)}
                    onRemove={() => hands.remove(index)}
                  />
                )}
                <span className="several-status">{statusWords(scenario, index === 0, text)}</span>
              </td>
            ))}
          </tr>
        )}
      </thead>
      {(hands === undefined ? groups.map((group) => withNoteRows(group, text)) : groups).map(
        ({ label, rows }) => (
          <tbody key={label}>
            {isNarrow && (
              <tr className="several-group">
                <th scope="rowgroup" colSpan={several.length + 1}>
                  <span>{label}</span>
                </th>
              </tr>
            )}
            {rows.map((row, index) => (
              <tr key={row.label}>
                {!isNarrow && index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length} className="several-group">
                    {label}
                  </th>
                )}
                <RowHead row={row} />
                {row.cells.map((cell, column) => (
                  <td key={several[column]!.name}>
                    {cell === null ? text.strategies.none : <Cell cell={cell} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ),
      )}
    </table>
  );
}

/** A group whose notes stand in rows of their own, so that a file has a figure in each cell. */
function withNoteRows({ label, rows }: FigureGroup, { several: words }: SeveralText): FigureGroup {
  return {
    label,
    rows: rows.flatMap((row) => {
      const hasNotes = row.cells.some((cell) => cell !== null && cell.note !== null);
      if (!hasNotes) return [row];
      const notes = { ...row, label: words.noteOf({ label: row.label }) };
      return [
        { ...row, cells: row.cells.map((cell) => cell && { ...cell, note: null }) },
        {
          ...notes,
          cells: row.cells.map((cell) => cell && { value: cell.note ?? words.nothingElse, note: null }),
        },
      ];
    }),
  };
}

function RowHead({ row: { path, label } }: { row: FigureRow }) {
  if (path === null) return <th scope="row">{label}</th>;
  return (
    <th scope="row" className={path}>
      <span className="several-path">
        <PathMark path={path} size={10} /> {label}
      </span>
    </th>
  );
}

function Cell({ cell: { value, note, path } }: { cell: FigureCell }) {
  return (
    <Fragment>
      {path === undefined ? (
        <span className="several-figure">{value}</span>
      ) : (
        <span className={`several-figure several-path ${path}`}>
          <PathMark path={path} size={10} /> {value}
        </span>
      )}
      {note !== null && <small>{note}</small>}
    </Fragment>
  );
}

interface ToolsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  text: SeveralText;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Moves a column, or takes it away. */
function Tools({ name, isFirst, isLast, text, onMove, onRemove }: ToolsProps) {
  const words = text.several;
  return (
    <span className="several-buttons" data-name={name}>
      <button
        type="button"
        className="several-left"
        aria-label={words.left({ name })}
        title={words.left({ name })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <Icon name="chevron" />
      </button>
      <button
        type="button"
        className="several-right"
        aria-label={words.right({ name })}
        title={words.right({ name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <Icon name="chevron" />
      </button>
      <button
        type="button"
        className="several-remove"
        aria-label={words.remove({ name })}
        title={words.remove({ name })}
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </span>
  );
}

/** Where the figures of a scenario are, where they are not what they should be. */
function statusWords(
  { status, isStale, run }: NamedScenario,
  isOnScreen: boolean,
  { several: { status: words } }: SeveralText,
): string {
  if (isStale && status === 'working') return words.earlier;
  if (status === 'working' && run !== null) return isOnScreen ? words.updating : '';
  return words[status];
}
