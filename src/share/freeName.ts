import { MAX_NAME, tidyName } from './reasonText';

/** The name itself where it is free, else with the first number in brackets that makes it so: "Harder rules (2)". */
export function freeName(name: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  const asked = tidyName(name);
  if (!names.has(asked)) return asked;
  const [, stem = asked] = /^(.+?) \(\d{1,6}\)$/.exec(asked) ?? [];
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const free =
      tidyName(
        Array.from(stem)
          .slice(0, MAX_NAME - end.length)
          .join(''),
      ) + end;
    if (!names.has(free)) return free;
  }
}
