import { isDate } from './calendarDate';

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

/** Reads a data file and notes everything that is wrong with it. */
export class DataReader {
  readonly problems: DataProblem[] = [];

  report(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  text(json: Json, path: string, field: string, required: boolean): string {
    const value = Object.hasOwn(json, field) ? json[field] : undefined;
    if (typeof value === 'string' && (value.trim() !== '' || !required)) return value;
    if (value === undefined && !required) return '';
    this.report(
      join(path, field),
      `is ${JSON.stringify(value)}; allowed is ${required ? 'a text that says something' : 'a text'}`,
    );
    return '';
  }

  /** A list of texts; none where the field is missing. */
  texts(json: Json, path: string, field: string): string[] {
    const value = Object.hasOwn(json, field) ? json[field] : [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== ''))
      return value as string[];
    this.report(join(path, field), 'allowed is a list of texts that say something');
    return [];
  }

  /** How good the evidence is said to be; reported where it is no grade. */
  grade(json: Json, path: string): Grade {
    const grade = json['grade'] as Grade;
    if (!grades.includes(grade)) {
      this.report(
        `${path}.grade`,
        `is ${JSON.stringify(json['grade'])}; allowed is one of ${grades.join(', ')}`,
      );
    }
    return grade;
  }

  date(json: Json, path: string, field: string): string {
    const value = this.text(json, path, field, true);
    if (value !== '' && !isDate(value)) {
      this.report(join(path, field), `is "${value}"; allowed is a date such as 2026, 2026-11 or 2026-11-10`);
    }
    return value;
  }

  known(json: Json, path: string, fields: readonly string[]): void {
    for (const field of Object.keys(json)) {
      if (!fields.includes(field))
        this.report(join(path, field), `is not known here; allowed is ${fields.join(', ')}`);
    }
  }

  sources(json: unknown, path: string): Source[] {
    if (json === undefined) return [];
    if (!Array.isArray(json)) {
      this.report(path, 'allowed is a list of sources');
      return [];
    }
    return json.flatMap((source: unknown, index) => {
      const at = `${path}[${index}]`;
      if (!isRecord(source)) {
        this.report(at, 'allowed is a source with title and date');
        return [];
      }
      this.known(source, at, ['title', 'url', 'date', 'locator']);
      const url = this.text(source, at, 'url', false);
      if (url !== '' && !/^https?:\/\/[^\s<>"]+$/.test(url))
        this.report(`${at}.url`, `is "${url}"; allowed is a web address`);
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
