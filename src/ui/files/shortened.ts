/** Longest path and name that is shown. */
const LONGEST = 80;

/** A name out of a file, short enough to show. */
export function shortened(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
