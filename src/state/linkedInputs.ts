import type { Scenario } from '../model/scenario';
import type { LinkProblem } from '../share/linkProblem';
import { decodeLink, type OpenedLink } from '../share/readLink';
import type { Inputs } from './appState';
import { MAX_PAGE_DRAWS } from './store';

/** What a link says of a run, to be set beside the one on screen. */
export interface LinkedInputs {
  /** Null where the text is no link, or of a scenario that does not exist. */
  readonly inputs: Inputs | null;
  /** What of it could not be used. */
  readonly problems: readonly LinkProblem[];
}

/**
 * The inputs that a link holds, in no more worlds than the page runs.
 *
 * @param name  what to call them, in place of what the link says
 */
export function inputsOfOpened(link: OpenedLink, name = link.name): Inputs {
  const { scenarioId, overrides, correlations, reasons, seed, draws, criterion } = link;
  return {
    scenarioId,
    overrides,
    correlations,
    reasons,
    seed,
    draws: Math.min(draws, MAX_PAGE_DRAWS),
    untilPrecise: link.untilPrecise === true,
    criterion,
    ...(name === undefined ? {} : { name }),
  };
}

/**
 * Reads a pasted link without opening it.
 *
 * @param text       a fragment, a whole address, or anything else
 * @param scenarios  those that a link can be of
 * @param base       the first of them
 */
export function linkedInputs(text: string, scenarios: readonly Scenario[], base: string): LinkedInputs {
  const find = (id: string): Scenario | undefined => scenarios.find((scenario) => scenario.id === id);
  const link = decodeLink(text, find, base);
  const isOfOther = link.problems.some(({ code }) => code === 'unknownScenario' || code === 'noScenario');
  const { problems } = link;
  return { inputs: link.readable && !isOfOther ? inputsOfOpened(link) : null, problems };
}
