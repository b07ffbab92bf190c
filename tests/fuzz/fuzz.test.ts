import { describe, expect, it } from 'vitest';
import { openAsLink } from './faults';
import { endlessLinks } from './fuzzedLink';
import { MOST, readingTime, subjects, trial } from './trial';

/** How often each kind came out whole, in part or refused: a fuzzer that makes only rubbish proves little. */
function share(counts: ReadonlyMap<string, number>, outcome: string): number {
  const all = [...counts].reduce((sum, [, many]) => sum + many, 0);
  const such = [...counts].filter(([name]) => name.endsWith(`: ${outcome}`));
  return such.reduce((sum, [, many]) => sum + many, 0) / all;
}

describe('whatever arrives', () => {
  it('as a link is opened in 50 ms, with every pattern in every place that would take a careless reader long', () => {
    const slow = endlessLinks.filter((link) => readingTime(() => openAsLink(link)) > MOST);
    expect(slow.map((link) => link.slice(0, 60))).toEqual([]);
  });

  it('as a link is opened as far as it can be, without a throw, a touched prototype or a value out of range, in 50 ms', () => {
    const { faults, counts } = trial(subjects.links, 2500, 20261123);
    expect(faults).toEqual([]);
    for (const outcome of ['whole', 'in part', 'refused'])
      expect(share(counts, outcome)).toBeGreaterThan(0.05);
  });

  it('as a scenario file is read as far as it can be, or refused with all that is wrong, in 50 ms', () => {
    const { faults, counts } = trial(subjects.files, 1000, 20261123);
    expect(faults).toEqual([]);
    for (const outcome of ['whole', 'part', 'wrong', 'notJson'])
      expect(share(counts, outcome)).toBeGreaterThan(0.02);
  });

  it('as a backup of the library is read as far as it can be, merged without loss and opened, in 50 ms', () => {
    const { faults, counts } = trial(subjects.libraries, 400, 20261123);
    expect(faults).toEqual([]);
    for (const outcome of ['whole', 'part', 'notALibrary'])
      expect(share(counts, outcome)).toBeGreaterThan(0.05);
  });
});
