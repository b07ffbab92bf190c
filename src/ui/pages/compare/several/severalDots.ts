import { layoutDots, type DotLayout, type DotStack, type OutcomeRow } from '../../../charts/dotStacks';

type Plane = Parameters<typeof layoutDots>[1];

/**
 * Places the dots of all rows of all panels: one size and one bin width. Exit is nearly certain; where its towers alone
 * would make all dots smaller, each of them becomes one mark.
 */
export function severalDots(rows: readonly OutcomeRow[], plane: Plane): DotLayout {
  const together = layoutDots(rows, plane);
  const entries = layoutDots(
    rows.filter(({ path }) => path !== 'exit'),
    plane,
  );
  if (entries.rows.length === 0 || entries.diameter <= together.diameter) return together;
  const stacks = [...entries.rows];
  return {
    diameter: entries.diameter,
    rows: rows.map((row, index) =>
      row.path === 'exit' ? asOne(row, together.rows[index]!, plane) : stacks.shift()!,
    ),
  };
}

function asOne(row: OutcomeRow, stack: DotStack, { toX }: Plane): DotStack {
  const outcome = row.outcomes[Math.floor(row.outcomes.length / 2)]!;
  return { ...stack, single: { x: toX(outcome), outcome, count: stack.dots.length } };
}
