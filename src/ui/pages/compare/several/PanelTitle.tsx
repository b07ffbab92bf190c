import { useMemo } from 'react';
import { titleLines } from './panels';

/** Room for the title of a panel, px. */
export const TITLE = 40;

const LINE = 16;

/** What a panel is of, in one line or two. */
export function PanelTitle({ title, width }: { title: string; width: number }) {
  const lines = useMemo(() => titleLines(title, width), [title, width]);
  return (
    <text className="several-title">
      {lines.map((line, index) => (
        <tspan key={index} x={0} y={13 + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
