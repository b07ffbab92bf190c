import { decodeLink } from '../../src/share/readLink';
import { mergeLibrary } from '../../src/share/mergeLibrary';
import { readLibraryFile, type LibraryReading } from '../../src/share/readLibraryFile';
import { saved } from '../share/savedScenarios';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';
import { namesOf, runFault, untouched, type Verdict } from './faults';

/** Reads a text as a backup of the library. */
export function openAsLibrary(text: string): LibraryReading {
  return readLibraryFile(text);
}

const here = [saved({ id: 'a' }), saved({ id: 'b', name: 'Ours' })];

/** What is wrong with what was read, once it is merged and opened. */
function readingFault(reading: LibraryReading): string | undefined {
  if (reading.kind !== 'library') return undefined;
  for (const { name, link } of reading.records) {
    if (name === '' || /\p{C}/u.test(name)) return `the name ${JSON.stringify(name)}`;
    const opened = decodeLink(
      link,
      (id) => (shippedIds.includes(id) ? shippedScenario(id) : undefined),
      'china-genai',
      shippedEffects,
    );
    const fault = opened.readable ? runFault(opened) : undefined;
    if (fault !== undefined) return fault;
  }
  const { added, copies } = mergeLibrary(here, reading.records);
  const all = [...here, ...added, ...copies];
  if (new Set(all.map(({ id }) => id)).size < all.length) return 'two of one identifier';
  const links = new Set(all.map(({ link }) => link));
  if (reading.records.some(({ link }) => !links.has(link))) return 'inputs that are lost';
  const unseen = reading.problems.find(({ message, found = '' }) => /\p{C}/u.test(message + found));
  return unseen === undefined ? undefined : `the problem ${JSON.stringify(unseen)}`;
}

/** What is wrong with how a text is opened as a backup of the library. */
export function libraryVerdict(text: string): Verdict {
  try {
    const reading = openAsLibrary(text);
    const fault = (namesOf() === untouched ? undefined : 'a touched prototype') ?? readingFault(reading);
    const outcome = reading.kind === 'library' ? (reading.unusable === 0 ? 'whole' : 'part') : reading.kind;
    return { outcome, fault };
  } catch (error) {
    return { outcome: 'throws', fault: `throws ${String(error)}` };
  }
}
