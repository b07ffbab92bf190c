import type { RuleState } from '../../../model/rulebook';

/** Outline of the mark of a rule's state around a point: dot, diamond, ring, cross. */
export function stateOutline(status: RuleState, x: number, y: number): string {
  switch (status) {
    case 'inForce':
    case 'proposed':
      return `M${x - 4},${y}a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z`;
    case 'coming':
      return `M${x},${y - 5}l5,5l-5,5l-5,-5z`;
    case 'repealed':
      return crossOutline(x, y);
  }
}

/** A cross around a point: where a rule ends. */
export function crossOutline(x: number, y: number): string {
  return `M${x - 4},${y - 4}l8,8M${x - 4},${y + 4}l8,-8`;
}

/** The mark of a rule's state beside its word. */
export function RuleMark({ status }: { status: RuleState }) {
  return (
    <svg className={`rule-mark ${status}`} width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={stateOutline(status, 0, 0)} />
    </svg>
  );
}
