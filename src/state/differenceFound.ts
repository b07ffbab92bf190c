import { coalitionsOf } from '../analysis/coalitions';
import type { Scores } from '../analysis/criterion';
import { explanationOf, type Explanation } from '../analysis/explainDifference';
import type { InputGroup } from '../analysis/inputGroups';
import { taskName } from '../analysis/taskName';
import type { AppState } from './appState';
import type { Finding } from './decision';
import { differenceAsked, explanationTasks, type Asking, type Difference } from './difference';

const lastFound = new WeakMap<
  readonly Scores[],
  { readonly parts: readonly (readonly Scores[])[]; readonly explanation: Explanation }
>();

/** The same explanation for the same scores. */
function explanationFrom(groups: readonly InputGroup[], parts: readonly (readonly Scores[])[]): Explanation {
  const known = lastFound.get(parts[0]!);
  if (known?.parts.length === parts.length && known.parts.every((scores, part) => scores === parts[part]))
    return known.explanation;
  const explanation = explanationOf(groups, parts.flat());
  lastFound.set(parts[0]!, { parts, explanation });
  return explanation;
}

/** What a difference comes from; null until all of it is known, and where nothing differs. */
export function explanationFound(
  difference: Difference | null,
  { results, previous }: AppState['analyses'],
): Finding<Explanation> | null {
  const tasks = explanationTasks(difference);
  if (difference === null || tasks.length === 0) return null;
  const { groups } = difference;
  for (const answers of [results, previous]) {
    const parts = tasks.flatMap((task) => {
      const result = answers[taskName(task)];
      return result?.kind === 'coalitions' ? [result.scores] : [];
    });
    // An earlier question can have had the same start and other groups.
    if (parts.length === tasks.length && parts.flat().length === coalitionsOf(groups.length))
      return { value: explanationFrom(groups, parts), isStale: answers === previous };
  }
  return null;
}

/** What the difference that «Dig deeper» asks for comes from. */
export function differenceFound(state: Asking & Pick<AppState, 'analyses'>): Finding<Explanation> | null {
  return explanationFound(differenceAsked(state), state.analyses);
}
