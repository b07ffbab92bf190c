import type { Waterfall } from './waterfallRows';

/** Heights of the rows of a waterfall, px. */
export interface WaterfallRoom {
  /** Where it starts and where it ends. */
  readonly end: number;
  /** The heading of a side. */
  readonly side: number;
  readonly share: number;
}

/** Room above the rows for the axis, px. */
export const WATERFALL_AXIS = 22;

/** Height of a waterfall, px. */
export function waterfallHeight({ sides }: Waterfall, room: WaterfallRoom): number {
  const rows = sides.reduce((sum, { shares }) => sum + room.side + shares.length * room.share, 0);
  return WATERFALL_AXIS + 2 * room.end + rows;
}
