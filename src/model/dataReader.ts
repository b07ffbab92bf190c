import { isDate } from './calendarDate';
import { foundText, visible, type Allowed } from './dataFault';

/** How good the evidence for something is, best first. */
export type Grade = 'official' | 'professional' | 'reported' | 'judged';
export const grades: readonly Grade[] = ['official', 'professional', 'reported', 'judged'];

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** ISO date, or only the year or month where no more is known. */
  readonly date: string;
  readonly locator?: string;
}

/** One thing wrong with a data file: where, and what is allowed there. */
export interface DataProblem {
  readonly path: string;
  readonly message: string;
  /** The same apart: what is allowed, and what was found as the file says it; said of scenario files. */
  readonly allowed?: Allowed | undefined;
  readonly found?: string | undefined;
}

/** A data file that cannot be used. The message is one line that names the file and the first problem. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
  readonly file: string;
  readonly problems: readonly DataProblem[];

  constructor(file: string, problems: readonly DataProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`${file}: ${first!.path === '' ? '' : `${first!.path}: `}${first!.message}${more}`);
    this.file = file;
    this.problems = problems;
  }
}

/** An object of a parsed JSON file. */
export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** More sources than anybody reads for one value; each is checked by itself. */
const MOST_SOURCES = 100;

/** Longest message, in characters: it may quote what the file says. */
const LONGEST_MESSAGE = 4000;

/** Problems that are noted: a file with more of them is none that anybody wrote. */
export const MOST_PROBLEMS = 500;

/** Reads a data file and notes everything that is wrong with it. */
export class DataReader {
  readonly problems: DataProblem[] = [];

  report(path: string, message: string, allowed?: Allowed, found?: unknown): void {
    if (this.problems.length >= MOST_PROBLEMS) return;
    this.problems.push({
      path,
      message: visible(message.slice(0, LONGEST_MESSAGE)),
      allowed,
      found: foundText(found),
    });
  }

  text(json: Json, path: string, field: string, required: boolean): string {
    const value = Object.hasOwn(json, field) ? json[field] : undefined;
    if (typeof value === 'string' && (value.trim() !== '' || !required)) return value;
    if (value === undefined && !required) return '';
    this.report(
      join(path, field),
      `is ${foundText(value)}; allowed is ${required ? 'a text that says something' : 'a text'}`,
      { what: required ? 'saying' : 'text' },
      value,
    );
    return '';
  }

  /** A list of texts; none where the field is missing. */
  texts(json: Json, path: string, field: string): string[] {
    const value = Object.hasOwn(json, field) ? json[field] : [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== ''))
      return value as string[];
    const message = 'allowed is a list of texts that say something';
    this.report(join(path, field), message, { what: 'texts' }, value);
    return [];
  }

  /** How good the evidence is said to be; reported where it is no grade. */
  grade(json: Json, path: string): Grade {
    const found = json['grade'];
    const grade = grades.find((one) => one === found);
    if (grade !== undefined) return grade;
    const message = `is ${foundText(found)}; allowed is one of ${grades.join(', ')}`;
    this.report(`${path}.grade`, message, { what: 'oneOf', of: grades }, found);
    return 'judged';
  }

  date(json: Json, path: string, field: string): string {
    const value = this.text(json, path, field, true);
    if (value !== '' && !isDate(value)) {
      this.report(
        join(path, field),
        `is "${value}"; allowed is a date such as 2026, 2026-11 or 2026-11-10`,
        { what: 'date' },
        value,
      );
    }
    return value;
  }

  known(json: Json, path: string, fields: readonly string[]): void {
    for (const field of Object.keys(json)) {
      if (this.problems.length >= MOST_PROBLEMS) return;
      if (!fields.includes(field))
        this.report(
          join(path, field),
          `is not known here; allowed is ${fields.join(', ')}`,
          { what: 'fields', of: fields },
          json[field],
        );
    }
  }

  sources(json: unknown, path: string): Source[] {
    if (json === undefined) return [];
    if (!Array.isArray(json)) {
      this.report(path, 'allowed is a list of sources', { what: 'sources' }, json);
      return [];
    }
    if (json.length > MOST_SOURCES) {
      this.report(path, `are ${json.length}; allowed are at most ${MOST_SOURCES}`, { what: 'sources' });
      return [];
    }
    return json.flatMap((source: unknown, index) => {
      const at = `${path}[${index}]`;
      if (!isRecord(source)) {
        this.report(at, 'allowed is a source with title and date', { what: 'source' }, source);
        return [];
      }
      this.known(source, at, ['title', 'url', 'date', 'locator']);
      const url = this.text(source, at, 'url', false);
      if (url !== '' && !/^https?:\/\/[^\s<>"]+$/.test(url))
        this.report(`${at}.url`, `is "${url}"; allowed is a web address`, { what: 'webAddress' }, url);
      const locator = this.text(source, at, 'locator', false);
      return [
        {
          title: this.text(source, at, 'title', true),
          date: this.date(source, at, 'date'),
          ...(url === '' ? {} : { url }),
          ...(locator === '' ? {} : { locator }),
        },
      ];
    });
  }
}

/** The path of a field below another. */
export function join(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}
