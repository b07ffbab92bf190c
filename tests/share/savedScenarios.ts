import fc from 'fast-check';
import type { LibraryRecord } from '../../src/share/libraryRecord';
import { encodeLink } from '../../src/share/shareLink';

/** A link with so much market. */
export function linkWith(tam: number): string {
  return encodeLink({
    scenarioId: 'china-genai',
    overrides: { tam: { centre: tam } },
    seed: 1,
    draws: 65536,
  });
}

/** A saved scenario, with what a test is about. */
export function saved(with_: Partial<LibraryRecord> & { readonly id: string }): LibraryRecord {
  return {
    link: linkWith(4500),
    name: with_.id,
    scenarioId: 'china-genai',
    createdAt: 1_700_000_000_000,
    changedAt: 1_700_000_000_000,
    revision: 1,
    frozen: false,
    order: 0,
    ...with_,
  };
}

/** Saved scenarios of few identifiers, names, inputs and places, so that they meet. */
export const someSaved: fc.Arbitrary<readonly LibraryRecord[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      link: fc.constantFrom(linkWith(4000), linkWith(4500), linkWith(5000)),
      name: fc.constantFrom('Base', 'Harder rules', 'Harder rules (2)', '更严', 'Zoë 10', 'Zoë 9'),
      changedAt: fc.integer({ min: 0, max: 3 }),
      revision: fc.integer({ min: 1, max: 3 }),
      frozen: fc.boolean(),
      order: fc.integer({ min: -2, max: 2 }),
    })
    .map(saved),
  { selector: ({ id }) => id, maxLength: 6 },
);
