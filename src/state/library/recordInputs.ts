import type { LinkProblem } from '../../share/linkProblem';
import { decodeLink } from '../../share/readLink';
import type { LibraryRecord } from '../../share/libraryRecord';
import type { Inputs } from '../appState';
import { BASE_SCENARIO } from '../catalogue';
import { inputsOfOpened } from '../linkedInputs';
import type { AppStore } from '../store';

/** The inputs of a link that was kept, and what of it cannot be used any more. */
export interface KeptInputs {
  readonly inputs: Inputs;
  readonly problems: readonly LinkProblem[];
}

/**
 * Reads a link that was kept as inputs; their scenarios must be here.
 *
 * @param name  what to call them, in place of what the link says
 * @returns  null where it is no link that this page reads
 */
export function inputsOfLink(app: AppStore, link: string, name?: string): KeptInputs | null {
  const { scenarios } = app.getState();
  const opened = decodeLink(link, (id) => scenarios.find((scenario) => scenario.id === id), BASE_SCENARIO);
  if (!opened.readable) return null;
  return { inputs: inputsOfOpened(opened, name), problems: opened.problems };
}

/** The inputs of a saved scenario under its name. */
export function inputsOfRecord(app: AppStore, record: LibraryRecord): KeptInputs | null {
  return inputsOfLink(app, record.link, record.name);
}
