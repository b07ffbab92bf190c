import { caseScores, highestScore, type CaseScore, type CaseTraits } from './caseMapping';
import { checkIds, readHead, readId, readItems } from './dataItems';
import { DataFileError, DataReader, isRecord, join, type Json } from './dataReader';
import { pathIds, type PathId } from './parameters';
import { readEvidence, type Evidence } from './statement';

/** What a scored case asks of the model's ranking; each follows from the scores of the case, whatever became of it. */
export const caseTests = ['partnerAboveBifurcation', 'exitFirst', 'bifurcationFirst'] as const;
export type CaseTest = (typeof caseTests)[number];

/** How a case counts: in the score, as a close call, held out of everything, or not at all, since no test covers it. */
export const countings = ['scored', 'closeCall', 'shown', 'heldOut'] as const;
export type Counting =
  | { readonly as: 'scored'; readonly test: CaseTest }
  | { readonly as: Exclude<(typeof countings)[number], 'scored'>; readonly because: string };

/** Sets of cases over which it is counted how often an operation ends. */
export const caseGroups = ['own', 'consumerPartner', 'businessPartner'] as const;
export type CaseGroup = (typeof caseGroups)[number];

/** A foreign company on the mainland: what it did, what became of it, and how the model is to see it. */
export interface Case extends CaseTraits, Evidence {
  readonly id: string;
  readonly name: string;
  /** Paths that it took, one after the other. */
  readonly paths: readonly PathId[];
  /** Year of entry, or from which it stays out. */
  readonly from: number;
  /** Year in which that ended; null where it goes on. */
  readonly to: number | null;
  /** What became of it in a few words, and in a sentence or two. */
  readonly outcome: string;
  readonly what: string;
  /** Paths that would have been right as far as one can tell now, judged by whoever gave the scores. */
  readonly hindsight: { readonly paths: readonly PathId[]; readonly because: string };
  readonly counts: Counting;
  readonly groups: readonly CaseGroup[];
  /** What the model does not know that mattered here; empty where nothing is known to be missing. */
  readonly lacks: string;
}

/** How often operations of a group ended, by our count of all its cases, those held out among them. */
export interface ObservedEnds {
  readonly group: CaseGroup;
  readonly ends: number;
  /** Years that they ran, added up. */
  readonly years: number;
}

/** The cases of history. */
export interface Cases {
  readonly id: 'cases';
  readonly asOf: string;
  /** One for each group, in their order. */
  readonly observed: readonly ObservedEnds[];
  readonly cases: readonly Case[];
}

const caseFields = [
  'id',
  'name',
  'paths',
  'from',
  'to',
  'outcome',
  'what',
  'scores',
  'isAiFirm',
  'hindsight',
  'counts',
  'groups',
  'lacks',
  'grade',
  'sources',
];

/** Words of a list, each one of those allowed and there once. */
function readWords<Word extends string>(
  reader: DataReader,
  json: Json,
  path: string,
  field: string,
  allowed: readonly Word[],
): readonly Word[] {
  const words = reader.texts(json, path, field);
  for (const [index, word] of words.entries()) {
    const at = `${join(path, field)}[${index}]`;
    if (!allowed.includes(word as Word))
      reader.report(at, `is "${word}"; allowed is one of ${allowed.join(', ')}`);
    else if (words.indexOf(word) < index) reader.report(at, `is "${word}" again; allowed is each once`);
  }
  return words as Word[];
}

function readPaths(reader: DataReader, json: Json, path: string): readonly PathId[] {
  const paths = readWords(reader, json, path, 'paths', pathIds);
  const given = json['paths'];
  if (given === undefined || (Array.isArray(given) && given.length === 0))
    reader.report(join(path, 'paths'), 'allowed is a list of at least one path');
  return paths;
}

/** An object below another; an empty one where there is none, which is reported. */
function readObject(reader: DataReader, json: Json, path: string, field: string): { item: Json; at: string } {
  const at = join(path, field);
  const item = json[field];
  if (isRecord(item)) return { item, at };
  reader.report(at, 'allowed is an object');
  return { item: {}, at };
}

function readYear(reader: DataReader, json: Json, path: string, field: string): number {
  const year = json[field];
  if (typeof year === 'number' && Number.isInteger(year) && year >= 1980 && year <= 2100) return year;
  reader.report(join(path, field), `is ${JSON.stringify(year)}; allowed is a year from 1980 to 2100`);
  return 1980;
}

function readScores(reader: DataReader, json: Json, path: string): Readonly<Record<CaseScore, number>> {
  const { item, at } = readObject(reader, json, path, 'scores');
  reader.known(item, at, caseScores);
  const read = (score: CaseScore): number => {
    const value = item[score];
    const most = highestScore[score];
    if (typeof value === 'number' && value >= 0 && value <= most) return value;
    reader.report(join(at, score), `is ${JSON.stringify(value)}; allowed is a number from 0 to ${most}`);
    return 0;
  };
  return Object.fromEntries(caseScores.map((score) => [score, read(score)])) as Record<CaseScore, number>;
}

/** From how much sensitive content on exit is to come first, and up to how much a partner is to beat an own stack. */
const SENSITIVE = 4;
const HARMLESS = 2;
/** Share of business customers from which on a service counts as one for them. */
const FOR_BUSINESS = 0.5;

/** What a test asks of the scores of a case, and whether these are so. */
const admits: Readonly<
  Record<
    CaseTest,
    { readonly asks: string; readonly holds: (of: Readonly<Record<CaseScore, number>>) => boolean }
  >
> = {
  partnerAboveBifurcation: {
    asks: `a businessShare of at least ${FOR_BUSINESS} and a contentSensitivity of at most ${HARMLESS}`,
    holds: ({ businessShare, contentSensitivity }) =>
      businessShare >= FOR_BUSINESS && contentSensitivity <= HARMLESS,
  },
  exitFirst: {
    asks: `a contentSensitivity of at least ${SENSITIVE}`,
    holds: ({ contentSensitivity }) => contentSensitivity >= SENSITIVE,
  },
  bifurcationFirst: { asks: 'nothing', holds: () => true },
};

function readCounting(
  reader: DataReader,
  json: Json,
  path: string,
  scores: Readonly<Record<CaseScore, number>>,
): Counting {
  const { item, at } = readObject(reader, json, path, 'counts');
  const as = countings.find((one) => one === item['as']);
  if (as === undefined) {
    reader.report(`${at}.as`, `is ${JSON.stringify(item['as'])}; allowed is one of ${countings.join(', ')}`);
    return { as: 'shown', because: '' };
  }
  reader.known(item, at, as === 'scored' ? ['as', 'test'] : ['as', 'because']);
  if (as !== 'scored') return { as, because: reader.text(item, at, 'because', true) };
  const test = caseTests.find((one) => one === item['test']);
  if (test === undefined) {
    reader.report(
      `${at}.test`,
      `is ${JSON.stringify(item['test'])}; allowed is one of ${caseTests.join(', ')}`,
    );
    return { as, test: 'exitFirst' };
  }
  if (!admits[test].holds(scores))
    reader.report(`${at}.test`, `is "${test}", which asks for ${admits[test].asks}`);
  return { as, test };
}

function readCase(reader: DataReader, item: Json, at: string): Case {
  reader.known(item, at, caseFields);
  const scores = readScores(reader, item, at);
  const counts = readCounting(reader, item, at, scores);
  const groups = readWords(reader, item, at, 'groups', caseGroups);
  if (counts.as === 'heldOut' && groups.length > 0)
    reader.report(`${at}.groups`, 'is not empty; allowed is none for a case that is held out');
  const hindsight = readObject(reader, item, at, 'hindsight');
  reader.known(hindsight.item, hindsight.at, ['paths', 'because']);
  const from = readYear(reader, item, at, 'from');
  const to = Object.hasOwn(item, 'to') ? readYear(reader, item, at, 'to') : null;
  if (to !== null && to < from) reader.report(`${at}.to`, `is ${to}; allowed is ${from} or later`);
  const { isAiFirm } = item;
  if (typeof isAiFirm !== 'boolean')
    reader.report(`${at}.isAiFirm`, `is ${JSON.stringify(isAiFirm)}; allowed is true or false`);
  return {
    id: readId(reader, item, at),
    name: reader.text(item, at, 'name', true),
    paths: readPaths(reader, item, at),
    from,
    to,
    outcome: reader.text(item, at, 'outcome', true),
    what: reader.text(item, at, 'what', true),
    scores,
    isAiFirm: isAiFirm === true,
    hindsight: {
      paths: readPaths(reader, hindsight.item, hindsight.at),
      because: reader.text(hindsight.item, hindsight.at, 'because', true),
    },
    counts,
    groups,
    lacks: Object.hasOwn(item, 'lacks') ? reader.text(item, at, 'lacks', true) : '',
    ...readEvidence(reader, item, at),
  };
}

function readObserved(reader: DataReader, json: Json): readonly ObservedEnds[] {
  const items = readItems(reader, json, '', 'observed', 'a count of ends and years of a group');
  if (items.length !== caseGroups.length)
    reader.report('observed', `are ${items.length}; allowed is one for each of ${caseGroups.join(', ')}`);
  return items.map(({ item, at }, index) => {
    reader.known(item, at, ['group', 'ends', 'years']);
    const { group, ends, years } = item;
    const wanted = caseGroups[index] ?? 'own';
    if (group !== wanted) reader.report(`${at}.group`, `is ${JSON.stringify(group)}; allowed is "${wanted}"`);
    const counted = (field: string, value: unknown, least: number): number => {
      if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
      reader.report(
        `${at}.${field}`,
        `is ${JSON.stringify(value)}; allowed is a whole number from ${least} on`,
      );
      return least;
    };
    return { group: wanted, ends: counted('ends', ends, 0), years: counted('years', years, 1) };
  });
}

/**
 * The only gate for the file of cases: checks form, identifiers, years, scores, that a scored case is one that its test is
 * about, that what is held out is in no group, dates, grades and sources.
 *
 * @param json  parsed JSON of the file
 * @param file  name used in messages
 * @throws DataFileError  that lists everything wrong, each with its path and what is allowed
 */
export function parseCases(json: unknown, file: string): Cases {
  const reader = new DataReader();
  if (!isRecord(json)) throw new DataFileError(file, [{ path: '', message: 'allowed is an object' }]);
  const asOf = readHead(reader, json, 'cases', ['observed', 'cases']);
  const observed = readObserved(reader, json);
  const cases = readItems(reader, json, '', 'cases', 'a case').map(({ item, at }) =>
    readCase(reader, item, at),
  );
  checkIds(reader, 'cases', cases);
  if (reader.problems.length > 0) throw new DataFileError(file, reader.problems);
  return { id: 'cases', asOf, observed, cases };
}
