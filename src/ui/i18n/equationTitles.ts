import type { EquationEntry } from '../pages/method/methodDocument';

// scripts/methodModule.mjs makes this module of the file.
const [equations = []] = Object.values(
  import.meta.glob<readonly EquationEntry[]>('../../model/README.zh.md', {
    eager: true,
    query: '?equations',
    import: 'default',
  }),
);

/** Titles of the equations in Chinese, by their numbers. */
export const equationTitles: Readonly<Record<string, string>> = Object.fromEntries(
  equations.map(({ number, title }) => [number, title]),
);
