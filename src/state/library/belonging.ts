import { encodeLink } from '../../share/shareLink';
import type { AppState, Inputs } from '../appState';

type Here = Pick<AppState, 'inputs' | 'notices' | 'comebacks' | 'history'>;

/** Most states that are remembered; the oldest are forgotten. */
const MOST = 2000;

/** Inputs without their name, as the library keeps them. */
export function linkOf(inputs: Inputs): string {
  const { name: _name, ...run } = inputs;
  return encodeLink(run);
}

/** Whether inputs took the place of all, by a link, a file, a choice of company or the history; else they were changed. */
export function arrives(from: Here, to: Here): boolean {
  // What is opened brings notices of its own, if only none.
  return to.notices !== from.notices || to.comebacks !== from.comebacks || to.history !== from.history;
}

function nameOf(inputs: Inputs): string {
  return `${linkOf(inputs)} ${inputs.name ?? ''}`;
}

/**
 * Remembers to which saved scenario the inputs on screen have belonged, so that undo, redo, back and forward find it
 * again, and what arrives from elsewhere is never taken for it, whatever it is called.
 */
export class Belonging {
  private readonly known = new Map<string, string | null>();

  /** Remembers whose the inputs are; null for nobody's. */
  remember(inputs: Inputs, whose: string | null): void {
    const name = nameOf(inputs);
    this.known.delete(name);
    this.known.set(name, whose);
    if (this.known.size > MOST) this.known.delete(this.known.keys().next().value!);
  }

  /**
   * Whose the inputs are after a change.
   *
   * @param before  whose they were
   */
  after(from: Here, to: Here, before: string | null): string | null {
    const isArrival = arrives(from, to);
    const isOther = to.inputs.scenarioId !== from.inputs.scenarioId || to.inputs.name !== from.inputs.name;
    if (!isArrival && !isOther) return before;
    const known = this.known.get(nameOf(to.inputs));
    if (known !== undefined) return known;
    const isRenamed =
      !isArrival && to.inputs.scenarioId === from.inputs.scenarioId && to.inputs.name !== undefined;
    return isRenamed ? before : null;
  }
}
