import type { LeverMove, LeverStep, StepEffect } from '../../../analysis/leverSteps';
import type { ParameterId, PathId } from '../../../model/parameters';
import { parameterOfKey, type Value, type ValueKey } from '../../../model/values';
import { ERRORS } from '../../verdict';

/** Terms of a contract: not ours alone to set. */
const contract: readonly ParameterId[] = ['royalty', 'upfrontFee', 'minimumGuarantee', 'partnerPassThrough'];
/** Spending whose cost is in the model and whose return is not (equation 2.10). */
const costOnly: readonly ParameterId[] = ['goToMarket'];

/** What stands between a step and its gain. */
export type LeverNote = 'partnerAgrees' | 'costOnly' | null;

/** One way of moving a lever, and what it does to one path. */
export interface RowMove {
  readonly isUp: boolean;
  readonly to: Value;
  readonly effect: StepEffect;
}

/** A lever and a path that it touches. */
export interface LeverRow {
  readonly key: ValueKey;
  readonly path: PathId;
  readonly from: Value;
  readonly moves: readonly RowMove[];
  /** The move that gains, where one can be told to. */
  readonly best: RowMove | null;
  /** Whether any move does something that can be told from nothing. */
  readonly isTold: boolean;
  readonly note: LeverNote;
}

/** What shows as a tenth of a point. */
const SHOWS = 0.0005;

function isTold({ score: { points, standardError } }: StepEffect): boolean {
  return Math.abs(points) >= SHOWS && Math.abs(points) > ERRORS * standardError;
}

function noteOf(key: ValueKey): LeverNote {
  const { id } = parameterOfKey(key);
  if (contract.includes(id)) return 'partnerAgrees';
  return costOnly.includes(id) ? 'costOnly' : null;
}

function rowsOf({ key, from, down, up }: LeverStep): readonly LeverRow[] {
  const ways: readonly (readonly [boolean, LeverMove | null])[] = [
    [false, down],
    [true, up],
  ];
  const paths = [...new Set(ways.flatMap(([, move]) => move?.effects.map(({ path }) => path) ?? []))];
  return paths.map((path): LeverRow => {
    const moves = ways.flatMap(([isUp, move]): RowMove[] => {
      const effect = move?.effects.find((each) => each.path === path);
      return effect === undefined ? [] : [{ isUp, to: move!.to, effect }];
    });
    const gaining = moves
      .filter(({ effect }) => effect.score.points > 0 && isTold(effect))
      .toSorted((a, b) => b.effect.score.points - a.effect.score.points);
    return {
      key,
      path,
      from,
      moves,
      best: gaining[0] ?? null,
      isTold: moves.some(({ effect }) => isTold(effect)),
      note: noteOf(key),
    };
  });
}

/** Levers and the paths that they touch, the largest gain of one step first. */
export function leverRows(steps: readonly LeverStep[]): readonly LeverRow[] {
  const gain = ({ best }: LeverRow): number => best?.effect.score.points ?? 0;
  return steps.flatMap(rowsOf).toSorted((a, b) => gain(b) - gain(a));
}

/** The step that gains most on a path, of those whose return is in the model; null where none gains. */
export function bestStep(rows: readonly LeverRow[], path: PathId): LeverRow | null {
  return rows.find((row) => row.path === path && row.best !== null && row.note !== 'costOnly') ?? null;
}
