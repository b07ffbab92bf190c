import type { Scenario } from '../model/scenario';
import type { LinkProblem } from '../share/linkProblem';
import { decodeLink } from '../share/readLink';
import type { Inputs } from './appState';

/** What a link says of a run, to be set beside the one on screen. */
export interface LinkedInputs {
  /** Null where the text is no link, or of a scenario that does not exist. */
  readonly inputs: Inputs | null;
  /** What of it could not be used. */
  readonly problems: readonly LinkProblem[];
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
  const { problems, name } = link;
  if (!link.readable || isOfOther) return { inputs: null, problems };
  const { scenarioId, overrides, correlations, reasons, seed, draws, criterion } = link;
  return {
    inputs: {
      scenarioId,
      overrides,
      correlations,
      reasons,
      seed,
      draws,
      untilPrecise: link.untilPrecise === true,
      criterion,
      ...(name === undefined ? {} : { name }),
    },
    problems,
  };
}
