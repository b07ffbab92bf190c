import type { ParameterId } from '../model/parameters';
import type { EquationEntry } from './pages/method/methodDocument';

/** An equation of the method page; its number is its place there. */
export type Equation = Pick<EquationEntry, 'number' | 'title'>;

// scripts/methodModule.mjs makes this module of the file.
const [equations = []] = Object.values(
  import.meta.glob<readonly EquationEntry[]>('../model/README.md', {
    eager: true,
    query: '?equations',
    import: 'default',
  }),
);

/** The equations that name a parameter, in the order of their numbers. */
export function equationsOf(id: ParameterId): readonly Equation[] {
  return equations.filter(({ parameters }) => parameters.includes(id));
}
