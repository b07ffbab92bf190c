import { movedWorldsOf, type MovedPart, type MovedWorlds } from '../analysis/movedWorlds';
import { taskName } from '../analysis/taskName';
import type { PathId } from '../model/parameters';
import type { AppState } from './appState';
import { movedTasks } from './comparePlan';
import type { Finding } from './decision';
import type { Difference } from './difference';

type Moved = Readonly<Record<PathId, MovedWorlds>>;

const lastFound = new WeakMap<MovedPart, { readonly parts: readonly MovedPart[]; readonly moved: Moved }>();

/** The same object for the same parts. */
function movedFrom(parts: readonly MovedPart[]): Moved {
  const known = lastFound.get(parts[0]!);
  if (known?.parts.length === parts.length && known.parts.every((each, part) => each === parts[part]))
    return known.moved;
  const moved = movedWorldsOf(parts);
  lastFound.set(parts[0]!, { parts, moved });
  return moved;
}

/** In how many worlds each path does worse than at the start; null until all draws are known, and where nothing differs. */
export function movedFound(
  difference: Difference | null,
  { results, previous }: AppState['analyses'],
): Finding<Moved> | null {
  const tasks = movedTasks(difference);
  if (tasks.length === 0) return null;
  for (const answers of [results, previous]) {
    const parts = tasks.flatMap((task) => {
      const result = answers[taskName(task)];
      return result?.kind === 'moved' ? [result.moved] : [];
    });
    if (parts.length === tasks.length) return { value: movedFrom(parts), isStale: answers === previous };
  }
  return null;
}
