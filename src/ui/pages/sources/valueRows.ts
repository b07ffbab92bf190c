import { grades, type Grade, type Source } from '../../../model/dataReader';
import { parameterMeanings } from '../../../model/parameterMeanings';
import { parameters, type ParameterDefinition, type ParameterId } from '../../../model/parameters';
import type { Scenario } from '../../../model/scenario';
import type { Provenance } from '../../../model/valueEntries';
import { isValueKey, keysOf, parameterOfKey, type Value } from '../../../model/values';
import type { Inputs } from '../../../state/appState';
import { parameterView, type ParameterView } from '../../../state/parameterView';
import { enParameters } from '../../i18n/en/parameters';
import type { SourcesText } from '../../i18n/en/sources';
import { parameterGroups } from '../../parameterGroups';

/** What the scenario that is extended says in place of a preset's own value. */
interface Replaced {
  readonly scenario: Scenario;
  readonly value: Value;
  readonly provenance: Provenance;
}

/** A value as it is here, and why. */
export interface ValueHere extends ParameterView {
  /** Why the user set it; empty where no reason was given. */
  readonly reason: string;
  /** Title of the scenario that set the default. */
  readonly setBy: string;
  readonly replaced: Replaced | null;
}

/** A parameter on the page: one value, or one for each entry path. */
export interface ValueRow {
  readonly id: ParameterId;
  readonly definition: ParameterDefinition;
  readonly label: string;
  readonly meaning: string;
  readonly values: readonly ValueHere[];
  /** Grade of the weakest of the values. */
  readonly grade: Grade;
  /** Each source once. */
  readonly sources: readonly Source[];
  /** Newest date of a source; empty where there is none. */
  readonly newest: string;
  readonly isChanged: boolean;
  /** Place in the order of the rail. */
  readonly place: number;
  /** All that a search looks at, in lower case. */
  readonly says: string;
}

const places = new Map(
  parameterGroups.flatMap((group) => group.parameters).map((id, place) => [id, place] as const),
);

/** What tells a source from others: a text may have no address, and an address several texts. */
export function sourceKey({ title, url = '' }: Source): string {
  return `${url} ${title}`;
}

/** How weak a grade is: 0 for the best. */
export function weakness(grade: Grade): number {
  return grades.indexOf(grade);
}

/** The row that a place on the page means: an identifier or the key of a value; undefined where it is none. */
export function rowAt(at: string): ParameterId | undefined {
  if (isValueKey(at)) return parameterOfKey(at).id;
  return parameters.find(({ id }) => id === at)?.id;
}

/** Every parameter with its values as they are, in the order of the rail. */
export function valueRows(
  scenario: Scenario,
  { overrides, reasons }: Pick<Inputs, 'overrides' | 'reasons'>,
  scenarios: readonly Scenario[],
  text: SourcesText,
): readonly ValueRow[] {
  const titleOf = (id: string): string => [scenario, ...scenarios].find((one) => one.id === id)?.title ?? id;
  const base = scenarios.find(({ id }) => id === scenario.extends);
  return parameters
    .map((definition) => {
      const { id } = definition;
      const values = keysOf(id).map((key): ValueHere => {
        const view = parameterView({ scenario, inputs: { overrides } }, key);
        const { setBy } = view.provenance;
        const isOwn = base !== undefined && setBy !== base.provenance[key]!.setBy;
        return {
          ...view,
          reason: reasons[key] ?? '',
          setBy: titleOf(setBy),
          replaced: isOwn
            ? { scenario: base, value: base.values[key]!, provenance: base.provenance[key]! }
            : null,
        };
      });
      const sources = distinct(values.flatMap(({ provenance }) => provenance.sources));
      const { label } = text.parameters[id];
      const meaning = text.meanings[id];
      const { symbol } = parameterMeanings[id];
      const told = values.flatMap(({ reason, provenance: { note, departs, verify, stale } }) => [
        note,
        departs,
        verify,
        stale,
        reason,
      ]);
      return {
        id,
        definition,
        label,
        meaning,
        values,
        grade: values
          .map(({ provenance }) => provenance.grade)
          .reduce((a, b) => (weakness(b) > weakness(a) ? b : a)),
        sources,
        newest: sources.reduce((newest, { date }) => (date > newest ? date : newest), ''),
        isChanged: values.some(({ changed }) => changed),
        place: places.get(id)!,
        says: [
          label,
          enParameters[id].label,
          id,
          symbol,
          meaning,
          ...told,
          ...sources.map(({ title }) => title),
        ]
          .join('\n')
          .toLowerCase(),
      };
    })
    .toSorted((a, b) => a.place - b.place);
}

function distinct(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map((source) => [`${sourceKey(source)} ${source.locator}`, source])).values()];
}

/** Whether all values of a row rest on the same. */
export function sharesReasons({ values }: ValueRow): boolean {
  return values.every(({ provenance }) => {
    const [first] = values;
    return JSON.stringify(provenance) === JSON.stringify(first!.provenance);
  });
}
