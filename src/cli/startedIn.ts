import { resolve } from 'node:path';

/** Where the program was started; npm runs scripts in the project's folder and keeps the real one aside. */
const startedIn = process.env['INIT_CWD'] ?? process.cwd();

/** A path as the user means it. */
export function pathFromUser(path: string): string {
  return resolve(startedIn, path);
}
