import { entryPaths, slot, type EntryPath } from './parameters';
import { timetableOf } from './timetable';
import { parameterOfKey, pathOfKey, type ScenarioValues, type Value, type ValueKey } from './values';

/** A change of one value from a month on (equation 1.4). */
interface TimedChange {
  readonly key: ValueKey;
  readonly month: number;
  readonly factor: number | undefined;
  readonly value: string | undefined;
}

function changesIn(timetable: Value): readonly TimedChange[] {
  if (typeof timetable !== 'string' || timetable === '') return [];
  return timetable.split('; ').map((entry) => {
    const [, month, key, sign, amount] = /^(\d+) ([\w.]+)([*=])(.*)$/.exec(entry)!;
    return {
      key: key!,
      month: Number(month),
      factor: sign === '*' ? Number(amount) : undefined,
      value: sign === '=' ? amount : undefined,
    };
  });
}

/** How fines are capped (equation 3.7). */
export interface FineRule {
  readonly combine: 'max' | 'min' | 'fixed' | 'percent';
  readonly base: 'entity' | 'group';
}

/** One number of a value vector under the rules of an epoch: x·factor, or a value, within its admissible range. */
export interface EpochChange {
  readonly slot: number;
  readonly factor: number;
  /** In place of what the world drew; undefined where only the factor acts. */
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
}

/** Months in which the rules stay as they are (equation 1.4). */
export interface Epoch {
  /** First of them. */
  readonly from: number;
  readonly changes: Readonly<Record<EntryPath, readonly EpochChange[]>>;
  readonly fineRule: FineRule;
}

/** One epoch of the changes that have come by its first month, the later ones on top of the earlier. */
function epochOf(from: number, changes: readonly TimedChange[], own: FineRule): Epoch {
  const words = new Map<string, string>();
  const numbers: Record<EntryPath, Map<ValueKey, EpochChange>> = {
    bifurcation: new Map(),
    partner: new Map(),
  };
  for (const { key, factor, value } of changes) {
    const { id, admissible, scope } = parameterOfKey(key);
    if (admissible.type !== 'number') {
      words.set(id, value!);
      continue;
    }
    const { min, max } = admissible;
    const path = pathOfKey(key) ?? (scope === 'common' ? undefined : scope);
    for (const entry of entryPaths) {
      if (path !== undefined && path !== entry) continue;
      const before = numbers[entry].get(id);
      const change =
        factor === undefined
          ? { factor: 1, value: Number(value) }
          : { factor: (before?.factor ?? 1) * factor, value: before?.value };
      numbers[entry].set(id, { slot: slot[id], min, max, ...change });
    }
  }
  return {
    from,
    changes: {
      bifurcation: [...numbers.bifurcation.values()],
      partner: [...numbers.partner.values()],
    },
    fineRule: {
      combine: (words.get('fineCombine') ?? own.combine) as FineRule['combine'],
      base: (words.get('turnoverBase') ?? own.base) as FineRule['base'],
    },
  };
}

/**
 * The epochs of some values, from month 0 on without a gap; the first alone, which changes nothing, where no rule is switched.
 *
 * @param values  complete and admissible
 */
export function epochsOf(values: ScenarioValues): readonly Epoch[] {
  const own: FineRule = {
    combine: values['fineCombine'] as FineRule['combine'],
    base: values['turnoverBase'] as FineRule['base'],
  };
  const changes = changesIn(timetableOf(values));
  const months = [...new Set([0, ...changes.map(({ month }) => month)])].toSorted((a, b) => a - b);
  return months.map((from) =>
    epochOf(
      from,
      changes.filter(({ month }) => month <= from),
      own,
    ),
  );
}
