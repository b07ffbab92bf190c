import type { Choice } from './choice';
import { checkIds, readHead, readId, readItems } from './dataItems';
import { DataFileError, DataReader, isRecord } from './dataReader';
import { readChoice } from './readChoice';
import { readEvidence, type Evidence } from './statement';

/** How many people or how much use a platform has at a date. */
export interface Reach extends Evidence {
  /** The figure in words, such as "345 m monthly users". */
  readonly figure: string;
  /** What it was counted at: a day, a month or a year. */
  readonly date: string;
}

/** A domestic platform: a rival, and an example of a kind of partner. */
export interface Platform extends Evidence {
  readonly id: string;
  readonly name: string;
  /** Its Chinese name. */
  readonly nativeName: string;
  readonly developer: string;
  readonly strength: string;
  readonly useCase: string;
  /** From the oldest to the newest; empty where no figure was found, which `note` then says. */
  readonly reach: readonly Reach[];
  /** Foreign products that it is said to stand in for. */
  readonly alternativeTo: readonly string[];
  readonly note: string;
}

/** A kind of partner, with what it does to the partner path. */
export interface PartnerKind extends Choice, Evidence {
  /** Identifiers of platforms of this kind. */
  readonly platforms: readonly string[];
  /** Firms of this kind that are not among the platforms. */
  readonly examples: readonly string[];
  /** For whom. */
  readonly suits: string;
  /** What to negotiate, what goes wrong. */
  readonly watch: string;
}

/** The domestic platforms and the kinds of partner. */
export interface Partners {
  readonly id: 'partners';
  readonly asOf: string;
  readonly platforms: readonly Platform[];
  readonly kinds: readonly PartnerKind[];
}

const platformFields = [
  'id',
  'name',
  'nativeName',
  'developer',
  'strength',
  'useCase',
  'reach',
  'alternativeTo',
  'grade',
  'sources',
  'note',
];
const kindFields = ['platforms', 'examples', 'suits', 'watch', 'grade', 'sources'];

/**
 * The only gate for the file of partners: checks form, identifiers, dates, grades, sources and the values that kinds of
 * partner set.
 *
 * @param json  parsed JSON of the file
 * @param file  name used in messages
 * @throws DataFileError  that lists everything wrong, each with its path and what is allowed
 */
export function parsePartners(json: unknown, file: string): Partners {
  const reader = new DataReader();
  if (!isRecord(json)) throw new DataFileError(file, [{ path: '', message: 'allowed is an object' }]);
  const asOf = readHead(reader, json, 'partners', ['platforms', 'kinds']);

  const platforms = readItems(reader, json, '', 'platforms', 'a platform').map(({ item, at }): Platform => {
    reader.known(item, at, platformFields);
    const reach = readItems(reader, item, at, 'reach', 'a figure with date, grade and sources').map((one) => {
      reader.known(one.item, one.at, ['figure', 'date', 'grade', 'sources']);
      return {
        figure: reader.text(one.item, one.at, 'figure', true),
        date: reader.date(one.item, one.at, 'date'),
        ...readEvidence(reader, one.item, one.at),
      };
    });
    const note = reader.text(item, at, 'note', false);
    if (reach.length === 0 && note === '')
      reader.report(`${at}.note`, 'allowed is a text that says why no reach is given');
    return {
      id: readId(reader, item, at),
      name: reader.text(item, at, 'name', true),
      nativeName: reader.text(item, at, 'nativeName', true),
      developer: reader.text(item, at, 'developer', true),
      strength: reader.text(item, at, 'strength', true),
      useCase: reader.text(item, at, 'useCase', true),
      reach,
      alternativeTo: reader.texts(item, at, 'alternativeTo'),
      ...readEvidence(reader, item, at),
      note,
    };
  });
  checkIds(reader, 'platforms', platforms);

  const kinds = readItems(reader, json, '', 'kinds', 'a kind of partner').map(({ item, at }): PartnerKind => {
    const named = reader.texts(item, at, 'platforms');
    for (const [index, name] of named.entries()) {
      if (!platforms.some(({ id }) => id === name)) {
        const allowed = platforms.map(({ id }) => id).join(', ');
        reader.report(`${at}.platforms[${index}]`, `is "${name}"; allowed is one of ${allowed}`);
      }
    }
    return {
      ...readChoice(reader, item, at, kindFields),
      platforms: named,
      examples: reader.texts(item, at, 'examples'),
      suits: reader.text(item, at, 'suits', true),
      watch: reader.text(item, at, 'watch', true),
      ...readEvidence(reader, item, at),
    };
  });
  checkIds(reader, 'kinds', kinds);

  if (reader.problems.length > 0) throw new DataFileError(file, reader.problems);
  return { id: 'partners', asOf, platforms, kinds };
}
