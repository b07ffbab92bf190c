import type { PathId } from '../model/parameters';
import type { ValueKey } from '../model/values';

/** How the charts are set, where it is not as they start: nothing that a figure hangs on. */
export interface Look {
  /** Position of the loss line, USD m. */
  readonly lossLine?: number | undefined;
  /** What the strategy map spans. */
  readonly mapAxes?: { readonly x: ValueKey; readonly y: ValueKey } | undefined;
  /** Paths whose gap is taken apart. */
  readonly pair?: readonly [PathId, PathId] | undefined;
  /** Scenario, as published, with which the inputs are compared. */
  readonly comparedWith?: string | undefined;
}

/** Names of the parts of a link that say so. */
export const LOSS_LINE = 'loss';
export const MAP_AXES = 'map';
export const PAIR = 'pair';
export const COMPARED_WITH = 'vs';
