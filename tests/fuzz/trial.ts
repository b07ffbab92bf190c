import { Dice } from './dice';
import { fileVerdict, linkVerdict, openAsFile, openAsLink, type Verdict } from './faults';
import { libraryVerdict, openAsLibrary } from './libraryFaults';
import { fuzzedLibrary } from './fuzzedLibrary';
import { fuzzedFile } from './fuzzedFile';
import { fuzzedLink, type Fuzzed } from './fuzzedLink';

/** Milliseconds that reading one text may take. */
export const MOST = 50;
/** How often in a row it must take longer, so that a busy machine is no fault. */
const TRIES = 8;
const MOST_FAULTS = 20;
const SHOWN = 300;

/** A text that was not read as it must be. */
export interface Fault {
  readonly number: number;
  readonly kind: string;
  readonly fault: string;
  readonly text: string;
}

export interface TrialReport {
  readonly faults: readonly Fault[];
  /** How many texts of each kind came to what. */
  readonly counts: ReadonlyMap<string, number>;
  readonly slowest: { readonly number: number; readonly kind: string; readonly milliseconds: number };
}

interface Subject {
  readonly make: (dice: Dice) => Fuzzed;
  readonly read: (text: string) => unknown;
  readonly judge: (text: string) => Verdict;
}

export const subjects = {
  links: { make: fuzzedLink, read: openAsLink, judge: linkVerdict },
  files: { make: fuzzedFile, read: openAsFile, judge: fileVerdict },
  libraries: { make: fuzzedLibrary, read: openAsLibrary, judge: libraryVerdict },
} satisfies Record<string, Subject>;

const MICROSECONDS = 1000;

/** Milliseconds of the processor, or by the clock where those are fewer: other programs do not make reading slow. */
function timeOf(read: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / MICROSECONDS);
}

/** The least of some times, or the first where that is short enough. */
export function readingTime(read: () => unknown): number {
  let least = timeOf(read);
  for (let left = TRIES - 1; left > 0 && least > MOST; left--) least = Math.min(least, timeOf(read));
  return least;
}

/** Reads so many fuzzed texts and tells what went wrong. */
export function trial({ make, read, judge }: Subject, count: number, seed: number): TrialReport {
  const faults: Fault[] = [];
  const counts = new Map<string, number>();
  let slowest = { number: -1, kind: '', milliseconds: 0 };
  for (let number = 0; number < count && faults.length < MOST_FAULTS; number++) {
    const { kind, text } = make(new Dice(seed, number));
    const { outcome, fault } = judge(text);
    const name = `${kind}: ${outcome}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const milliseconds = outcome === 'throws' ? 0 : readingTime(() => read(text));
    if (milliseconds > slowest.milliseconds) slowest = { number, kind, milliseconds };
    const slow = milliseconds > MOST ? `takes ${milliseconds.toFixed(0)} ms` : undefined;
    if (fault !== undefined || slow !== undefined)
      faults.push({ number, kind, fault: (fault ?? slow)!, text: JSON.stringify(text.slice(0, SHOWN)) });
  }
  return { faults, counts, slowest };
}
