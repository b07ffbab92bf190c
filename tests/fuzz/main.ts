import { subjects, trial } from './trial';

const USUAL = { links: 200_000, files: 50_000, libraries: 10_000 } as const;

/**
 * Reads fuzzed links, files and backups of the library, and prints what became of them.
 *
 * @param args  `--links N`, `--files N`, `--libraries N`, `--seed N`
 * @returns  how many were not read as they must be
 */
export function runFuzz(args: readonly string[]): number {
  const option = (name: string, usual: number): number => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? usual : Number(args[at + 1]);
  };
  const seed = option('seed', 1);
  let wrong = 0;
  for (const name of ['links', 'files', 'libraries'] as const) {
    const count = option(name, USUAL[name]);
    const start = performance.now();
    const { faults, counts, slowest } = trial(subjects[name], count, seed);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const lines = [
      `${count} ${name}, seed ${seed}, in ${seconds} s: ${faults.length} read wrongly`,
      ...[...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([what, many]) => `  ${what.padEnd(24)}${many}`),
      `  slowest: number ${slowest.number} (${slowest.kind}), ${slowest.milliseconds.toFixed(1)} ms`,
      ...faults.map(({ number, kind, fault, text }) => `  number ${number} (${kind}): ${fault}\n    ${text}`),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    wrong += faults.length;
  }
  return wrong;
}
