import { replicateStandardError } from '../numerics/replicates';
import { explained, type Change, type Explained, type Subject } from '../analysis/explainDifference';
import type { InputGroup } from '../analysis/inputGroups';
import { pathIds, type PathId } from '../model/parameters';
import { sides, type Side } from '../model/themes';
import { halfStepLink, halfSteps, type ShownDifference } from './shownDifference';
import { columns, percent, points, titles } from './tableText';

const sideTitles: Readonly<Record<Side, string>> = {
  world: 'the world',
  levers: 'ours to choose',
  settings: 'how it is valued',
};

/** "complianceTax" as people write it. */
function spelled(id: string): string {
  return id.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Inputs that a group is named by; more are counted. */
const NAMED = 2;

/** One or two inputs by their names, more by their theme. */
function groupTitle({ themes, inputs, keys, correlates, switches }: InputGroup): string {
  if (correlates) return 'what goes together';
  if (switches) return 'rules switched';
  if (keys.length === 1) return keys[0]!;
  if (inputs.length <= NAMED) return inputs.join(' and ');
  return `${themes.map(spelled).join(' and ')}: ${inputs.length} inputs`;
}

/** The difference as a table for people. */
export function differenceTable(shown: ShownDifference): string[] {
  const { asked, from, explanation, between } = shown;
  const changed = asked.line.sets.length === 0 ? '' : ', changed';
  const title = [asked.title, `From ${from.title} to ${asked.scenario.title}${changed}.`];
  const { groups } = explanation;
  if (groups.length === 0)
    return [...title, '', 'The two have the same values: there is nothing to explain.'];
  const subjects: readonly Subject[] = [...pathIds, between];
  const found = subjects.map((subject) => explained(explanation, subject));
  const ends = (end: 'from' | 'to'): string[] =>
    subjects.map((subject, index) =>
      Array.isArray(subject)
        ? points(found[index]![end], null)
        : percent(
            found[index]![end],
            replicateStandardError(explanation[end][subject as PathId].replicateMeans),
          ),
    );
  const row = (of: (subject: Explained) => Change): string[] =>
    found.map((subject) => {
      const { change, standardError } = of(subject);
      return points(change, standardError);
    });
  const rows = sides.flatMap((side) => {
    const own = groups.flatMap((group, index) => (group.side === side ? [index] : []));
    if (own.length === 0) return [];
    return [
      [`${sideTitles[side]}, together`, ...row((subject) => subject.sides[side])],
      ...own.map((index) => [`  ${groupTitle(groups[index]!)}`, ...row((subject) => subject.shares[index]!)]),
    ];
  });
  const way =
    explanation.orders === null
      ? `from all ${2 ** groups.length} mixtures of the two`
      : `from ${explanation.orders} orders of change`;
  return [
    ...title,
    '',
    ...columns([
      ['', ...pathIds.map((path) => titles[path]), `${titles[between[0]]} less ${titles[between[1]]}`],
      [from.title, ...ends('from')],
      ...rows,
      [`${asked.scenario.title}${changed}`, ...ends('to')],
    ]),
    '',
    `Points of the envelope; shares ${way}, which add up; ± is two standard errors. Both have the same worlds, seed ${asked.line.seed}.`,
    '',
    ...halfSteps.flatMap((step) => {
      const at = explanation.halfSteps[step];
      const only = step === 'world' ? 'Only the world changed' : 'Only what is ours to choose changed';
      const figures = pathIds.map((path) => `${titles[path]} ${percent(at[path].score)}`).join(', ');
      const link = halfStepLink(step, shown);
      return groups.some(({ side }) => side === step)
        ? [`${only}: ${figures}`, ...(link === null ? [] : [`  ${link}`])]
        : [];
    }),
  ];
}
