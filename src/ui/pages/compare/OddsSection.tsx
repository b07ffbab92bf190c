import { useMemo } from 'react';
import type { MovedWorlds } from '../../../analysis/movedWorlds';
import { pathIds, type PathId } from '../../../model/parameters';
import { quantile7 } from '../../../numerics/quantiles';
import type { Finding } from '../../../state/decision';
import { ChartFrame } from '../../charts/ChartFrame';
import { equallyLikely, outcomeDomain } from '../../charts/dotStacks';
import { MirroredDots } from '../../charts/MirroredDots';
import { MIRRORED_AXIS, mirroredHeight, rowHeight, type MirroredRow } from '../../charts/mirroredRows';
import { PathMark } from '../../charts/PathMark';
import { useWidth } from '../../charts/useWidth';
import { inHundred, outcome, points } from '../../format';
import type { CompareText } from '../../i18n/en/compare';
import { RichText } from '../../i18n/RichText';
import { useCompareText } from '../../i18n/useCompareText';
import { ERRORS } from '../../verdict';
import type { Side, Sides } from './useSides';

const ASSUMED_WIDTH = 420;
const WAITING: readonly MirroredRow[] = [];
/** Room held until both runs are here, px. */
const PLACE = 340;
const levels = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

type Moved = Readonly<Record<PathId, MovedWorlds>>;

interface OddsSectionProps {
  sides: Sides | null;
  moved: Finding<Moved> | null;
  note: string;
}

function mirroredRows({ a, b, reached }: Sides): readonly MirroredRow[] {
  if (a === null) return WAITING;
  return pathIds.map((path) => {
    const sorted = b.pictures[path].sortedValues;
    const own = equallyLikely(sorted);
    // Where what differs reaches a path, it may still do nothing to it.
    const isStill = !reached.includes(path) || sameValues(a.pictures[path].sortedValues, sorted);
    return {
      path,
      a: equallyLikely(a.pictures[path].sortedValues),
      b: own,
      folded: isStill ? [quantile7(sorted, 0.05), quantile7(sorted, 0.5), quantile7(sorted, 0.95)] : null,
    };
  });
}

/** Whether two columns, both ascending, are the same. */
function sameValues(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** In how many of a hundred worlds B is worse, with its error. */
function worseWords({ worse }: MovedWorlds, text: CompareText): string {
  return text.compare.odds.worse({
    futures: inHundred(worse.mean),
    error: points(ERRORS * worse.standardError),
  });
}

/** What each path comes to in fifty equally likely worlds, in A and in B, and how often B is the worse of the two. */
export function OddsSection({ sides, moved, note }: OddsSectionProps) {
  const text = useCompareText();
  const words = text.compare.odds;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const rows = useMemo(() => (sides === null ? WAITING : mirroredRows(sides)), [sides]);
  const domain = useMemo(
    () =>
      outcomeDomain(
        rows.flatMap(({ path, a, b }) => [
          { path, outcomes: a },
          { path, outcomes: b },
        ]),
      ),
    [rows],
  );
  const says = (path: PathId, folded: MirroredRow['folded']): string =>
    folded !== null ? words.sameHere : moved === null ? '' : worseWords(moved.value[path], text);
  const state = moved?.isStale === true ? text.compare.explained.earlier : '';
  return (
    <ChartFrame
      className="compare-odds"
      question={words.question}
      how={
        <>
          {words.how}
          <span className="compare-note">{note === '' ? state : note}</span>
        </>
      }
      height={rows.length === 0 ? PLACE : mirroredHeight(rows)}
      table={
        sides === null || sides.a === null ? null : (
          <OddsTable a={sides.a} b={sides.b} moved={moved?.value ?? null} />
        )
      }
    >
      <div className="mirrored">
        <ul style={{ paddingTop: MIRRORED_AXIS }}>
          {rows.map((row) => (
            <li key={row.path} className={row.path} style={{ height: rowHeight(row) }}>
              <div>
                <strong>
                  <PathMark path={row.path} size={9} /> {text.paths[row.path].title}
                </strong>
                <span>
                  <RichText text={says(row.path, row.folded)} />
                </span>
              </div>
              {row.folded === null && (
                <span className="mirrored-letters" aria-hidden="true">
                  <span>{text.compare.a}</span>
                  <strong>{text.compare.b}</strong>
                </span>
              )}
            </li>
          ))}
        </ul>
        <div ref={measure}>
          {rows.length > 0 && (
            <MirroredDots rows={rows} domain={domain} width={width} foldedWords={words.folded} />
          )}
        </div>
      </div>
    </ChartFrame>
  );
}

interface OddsTableProps {
  a: Side;
  b: Side;
  moved: Moved | null;
}

function OddsTable({ a, b, moved }: OddsTableProps) {
  const text = useCompareText();
  const words = text.compare.odds;
  const { none } = text.strategies;
  const columns = pathIds.flatMap((path) => [
    { path, letter: text.compare.a, side: a },
    { path, letter: text.compare.b, side: b },
  ]);
  const change = (path: PathId): string => {
    if (moved === null) return none;
    const { mean, standardError } = moved[path].change;
    return words.value({ value: outcome(mean), error: outcome(ERRORS * standardError).replace('+', '') });
  };
  const worse = (path: PathId): string => {
    if (moved === null) return none;
    const { mean, standardError } = moved[path].worse;
    return words.value({ value: inHundred(mean), error: points(ERRORS * standardError) });
  };
  const ofPath = (label: string, cell: (path: PathId) => string) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {pathIds.map((path) => (
        <td key={path} colSpan={2}>
          {cell(path)}
        </td>
      ))}
    </tr>
  );
  return (
    <table className="twin">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.compare.measures.head}</th>
          {columns.map(({ path, letter }) => (
            <th key={path + letter} scope="col" className={path}>
              {words.row({ path: text.paths[path].short, letter })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((level) => (
          <tr key={level}>
            <th scope="row">P{Math.round(100 * level)}</th>
            {columns.map(({ path, letter, side }) => (
              <td key={path + letter}>{outcome(quantile7(side.pictures[path].sortedValues, level))}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.mean}</th>
          {columns.map(({ path, letter, side }) => (
            <td key={path + letter}>{outcome(side.result.paths[path].value.mean)}</td>
          ))}
        </tr>
        {ofPath(words.meanChange, change)}
        {ofPath(words.worseShare, worse)}
        {ofPath(words.betterShare, (path) => (moved === null ? none : inHundred(moved[path].better.mean)))}
      </tbody>
    </table>
  );
}
