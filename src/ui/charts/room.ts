// The room that pictures take is known before they are here, so that nothing moves when they come.

/** Room under the rows of an outcome plot for its axis, px. */
export const AXIS = 26;

/** A launch timeline: height of a row, room above the first, and between two panels, px. */
export const timelineRoom: Readonly<Record<'row' | 'top' | 'gap', number>> = { row: 14.5, top: 22, gap: 6 };

interface Stages {
  readonly stages: readonly unknown[];
}

/** Rows of a panel: its name, its stages, closed loop and public. */
export function timelineRows({ stages }: Stages): number {
  return stages.length + 3;
}

const FALLBACK_ROWS = 19;

/** Height of a launch timeline, px; before the first result that of the base scenario. */
export function timelineHeight(panels: readonly Stages[]): number {
  const { row, top, gap } = timelineRoom;
  const rows = panels.reduce((sum, panel) => sum + timelineRows(panel), 0);
  return top + gap + row * (rows > 6 ? rows : FALLBACK_ROWS) + 4;
}
