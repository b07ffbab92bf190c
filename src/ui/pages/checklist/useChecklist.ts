import { useMemo } from 'react';
import type { FlipResult } from '../../../analysis/flips';
import type { ParameterId, ParameterKind } from '../../../model/parameters';
import { parameterOfKey, type ValueKey } from '../../../model/values';
import { flipKeys } from '../../../state/analysisPlan';
import { parameterView, type ParameterView } from '../../../state/parameterView';
import { decisiveFlips, type DecisiveFlip } from '../../decisiveFlips';
import { useChecklistText } from '../../i18n/useChecklistText';
import { useFoundInformation } from '../deeper/useFoundInformation';
import { useReport, type Report } from '../report/useReport';
import { decidingRows, type DecidingRow } from '../sources/decidingRows';
import type { WeighedRow } from '../sources/weights';
import { abilities, steps, type AbilityId, type Item, type StepId } from './items';

/** Things to find out at the top of the page. */
export const FIRST = 3;

const keysOfKind = (kind: ParameterKind): readonly ValueKey[] =>
  flipKeys.filter((key) => parameterOfKey(key).kind === kind);
const assumptionKeys = keysOfKind('assumption');
const leverKeys = keysOfKind('lever');

/** Something to find out, and where it hands the lead to whom. */
export interface Finding extends DecidingRow {
  /** Of each of its values the next flip on each side, the nearest first. */
  readonly flips: readonly DecisiveFlip[];
}

/** An item with what decides in it. */
export interface FilledItem<Id extends StepId | AbilityId = StepId | AbilityId> extends Item<Id> {
  readonly findings: readonly Finding[];
  /** The nearest value at which one of its inputs hands the lead to another path, however unlikely; null where none does. */
  readonly nearest: DecisiveFlip | null;
  /** What moves the lead most of what the item is about; null where nothing does. */
  readonly heaviest: WeighedRow | null;
}

/** The checklist of a run. */
export interface Checklist {
  readonly report: Report;
  readonly viewOf: (key: ValueKey) => ParameterView;
  /** Whether it is known what there is to find out, for the inputs as they are. */
  readonly isKnown: boolean;
  /** What there is to find out first. */
  readonly first: readonly Finding[];
  /** What moves the lead most; null where nothing is uncertain. */
  readonly heaviest: WeighedRow | null;
  /** In the order of the page. */
  readonly steps: readonly FilledItem<StepId>[];
  readonly abilities: readonly FilledItem<AbilityId>[];
  /** Where a way in takes the lead from exit, the nearest first: of the world, and of what is ours to choose. */
  readonly conditions: {
    readonly world: readonly DecisiveFlip[];
    readonly ours: readonly DecisiveFlip[];
    /** Whether all of them are known. */
    readonly isWhole: boolean;
  };
}

function heaviestOf(rows: readonly WeighedRow[]): WeighedRow | null {
  const rankOf = ({ weight }: WeighedRow): number => weight?.rank ?? Infinity;
  return rows
    .filter(({ weight }) => weight !== null && weight.rank !== null && weight.swing! > 0)
    .reduce<WeighedRow | null>(
      (most, row) => (most === null || rankOf(row) < rankOf(most) ? row : most),
      null,
    );
}

/** The checklist of the run on screen, filled in as far as it is worked out; null before the first run. */
export function useChecklist(): Checklist | null {
  const text = useChecklistText();
  const report = useReport();
  const { information } = useFoundInformation();
  return useMemo(() => {
    if (report === null) return null;
    const { rows, scenario, shown, verdict, weights } = report;
    const [leader] = verdict.verdict.ranking;
    const viewOf = (key: ValueKey): ParameterView => parameterView({ scenario, inputs: shown.inputs }, key);
    const flipsOf = (keys: readonly ValueKey[]): readonly DecisiveFlip[] => {
      const fresh = keys.flatMap((key): FlipResult[] => {
        const { flips } = weights.of(key);
        return flips === null || flips.isStale ? [] : [flips.value];
      });
      return decisiveFlips(fresh, viewOf, leader, text);
    };
    const isKnown = weights.isTold && !weights.isStale && information !== null && !information.isStale;
    const findings = isKnown
      ? decidingRows(rows, information.value).map((row): Finding => ({
          ...row,
          flips: flipsOf(row.weighed.row.values.map(({ key }) => key)),
        }))
      : [];
    const nearest = isKnown ? flipsOf(assumptionKeys) : [];
    const filled = <Id extends StepId | AbilityId>(item: Item<Id>): FilledItem<Id> => {
      const about = new Set<ParameterId>(item.inputs);
      return {
        ...item,
        findings: findings.filter(({ weighed }) => about.has(weighed.row.id)),
        nearest: nearest.find(({ key }) => about.has(parameterOfKey(key).id)) ?? null,
        heaviest: isKnown ? heaviestOf(rows.filter(({ row }) => about.has(row.id))) : null,
      };
    };
    const place = ({ findings: [own], nearest: flip }: FilledItem): number => {
      if (own !== undefined) return findings.indexOf(own);
      return flip === null ? Infinity : findings.length + nearest.indexOf(flip);
    };
    const inTurn = steps.map(filled);
    const conditionsAt = (keys: readonly ValueKey[]): readonly DecisiveFlip[] =>
      leader === 'exit' && !weights.isStale ? flipsOf(keys) : [];
    return {
      report,
      viewOf,
      isKnown,
      first: findings.slice(0, FIRST),
      heaviest: isKnown ? heaviestOf(rows) : null,
      // Where nothing is to be done yet, what could change that comes first.
      steps: leader === 'exit' ? inTurn.toSorted((a, b) => compare(place(a), place(b))) : inTurn,
      abilities: abilities.map(filled),
      conditions: {
        world: conditionsAt(assumptionKeys),
        ours: conditionsAt(leverKeys),
        isWhole: weights.flipsLeft === 0,
      },
    };
  }, [report, information, text]);
}

/** An order in which two that have no place stay as they are. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
