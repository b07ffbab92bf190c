import { useState } from 'react';
import type { Section, Wanted } from './foundRows';

interface Held {
  readonly wanted: Wanted;
  readonly sections: readonly Section[];
}

interface HeldOrder {
  readonly sections: readonly Section[];
  /** Keeps the rows where they are until something else is looked for. */
  readonly hold: () => void;
  /** Lets them into the order of the newest figures; null where they are in it. */
  readonly letGo: (() => void) | null;
}

function says(sections: readonly Section[]): string {
  return sections.map(({ id, rows }) => [id, ...rows].join(' ')).join('\n');
}

/** The order of the rows. Once somebody is at work in them, figures that come in move none. */
export function useHeldOrder(sections: readonly Section[], wanted: Wanted): HeldOrder {
  const [held, setHeld] = useState<Held | null>(null);
  const isHeld = held !== null && held.wanted === wanted;
  const isSame = !isHeld || says(held.sections) === says(sections);
  return {
    sections: isHeld ? held.sections : sections,
    hold: () => setHeld((before) => (before?.wanted === wanted ? before : { wanted, sections })),
    letGo: isSame ? null : () => setHeld({ wanted, sections }),
  };
}
