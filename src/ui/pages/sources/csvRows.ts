import type { Source } from '../../../model/dataReader';
import type { ParameterId } from '../../../model/parameters';
import type { Scenario } from '../../../model/scenario';
import type { Value } from '../../../model/values';
import type { SourcesText } from '../../i18n/en/sources';
import { valueInWords } from './rowWords';
import type { ValueRow } from './valueRows';
import type { Weights } from './weights';

export type CsvColumn = keyof SourcesText['sources']['csv']['columns'];
export type CsvRow = Readonly<Record<CsvColumn, string | number>>;

/**
 * A line for each value of the rows, by column. Numbers are in the model's unit, which has a column of its own. What a
 * value moves is left out where it is of earlier inputs: the file outlives the page that says so.
 */
export function csvRows(
  rows: readonly ValueRow[],
  weights: Weights | null,
  scenario: Scenario,
  equationsOf: (id: ParameterId) => readonly string[],
  text: SourcesText,
): readonly CsvRow[] {
  const { csv } = text.sources;
  const fresh = weights === null || weights.isStale ? null : weights;
  return rows.flatMap(({ id, definition, label, meaning, values }) =>
    values.map(({ key, path, value, defaultValue, changed, reason, provenance, setBy }): CsvRow => {
      const weight = fresh?.of(key);
      const { note, departs, verify, stale, sources } = provenance;
      return {
        key,
        label,
        path: path === undefined ? '' : text.paths[path].title,
        meaning,
        unit: definition.unit,
        kind: csv.kinds[definition.kind],
        grade: text.grades[provenance.grade].name,
        default: valueInWords(definition, defaultValue, text),
        ...numbers(defaultValue),
        now: valueInWords(definition, value, text),
        changed: changed ? csv.yes : csv.no,
        reason,
        note,
        departs,
        verify,
        stale,
        equations: equationsOf(id).join(', '),
        sources: sources.map(cited).join('\n'),
        swing: typeof weight?.swing === 'number' ? inPoints(weight.swing) : '',
        rank: weight?.rank ?? '',
        flip: csv.flips[weight?.flip ?? 'unknown'],
        setBy,
        scenario: scenario.title,
      };
    }),
  );
}

type NumberColumn = 'distribution' | 'value' | 'low' | 'mode' | 'high' | 'p10' | 'p90';

function numbers(value: Value): Record<NumberColumn, string | number> {
  const none = { distribution: '', value: '', low: '', mode: '', high: '', p10: '', p90: '' };
  if (typeof value !== 'object') return { ...none, value: String(value) };
  const { kind, ...own } = value;
  return { ...none, distribution: kind, ...own };
}

function cited({ title, date, url = '', locator = '' }: Source): string {
  return [locator === '' ? title : `${title}, ${locator}`, date, url].join(' | ');
}

/** A fraction of the envelope in points, to two decimals. */
function inPoints(fraction: number): number {
  return Math.round(1e4 * fraction) / 100;
}
