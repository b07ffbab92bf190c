import { bestLeverKeys, type BestLever } from '../analysis/bestLevers';
import { contractKeys, contractTermOf, type ContractTerm } from '../analysis/contractTerms';
import { filingKeys, type FilingChoice } from '../analysis/filingChoice';
import { taskName } from '../analysis/taskName';
import type { TaskResult } from '../analysis/tasks';
import type { Analyses } from './appState';
import type { Finding } from './decision';

/** What is known of our own choices: each in its order, and null where it is not known yet. */
export interface FoundLevers {
  readonly levers: readonly (BestLever | null)[];
  readonly filings: readonly (FilingChoice | null)[];
  readonly terms: readonly (ContractTerm | null)[];
}

/** Our own choices as far as they are known of the present question; of an earlier one while nothing of it is. */
export function bestLeversFound({ results, previous }: Analyses): Finding<FoundLevers> | null {
  const fresh = readFrom(results);
  if (fresh !== null) return { value: fresh, isStale: false };
  const old = readFrom(previous);
  return old === null ? null : { value: old, isStale: true };
}

function readFrom(answers: Readonly<Record<string, TaskResult>>): FoundLevers | null {
  const levers = bestLeverKeys.map((key) => {
    const result = answers[taskName({ kind: 'bestLever', key })];
    return result?.kind === 'bestLever' ? result.lever : null;
  });
  const filings = filingKeys.map((key) => {
    const result = answers[taskName({ kind: 'filingChoice', key })];
    return result?.kind === 'filingChoice' ? result.choice : null;
  });
  const terms = contractKeys.map((key) => {
    const result = answers[taskName({ kind: 'flips', key })];
    return result?.kind === 'flips' ? contractTermOf(result.flips) : null;
  });
  // Flips may be known from the cockpit: they alone are not this.
  const isNothing = [...levers, ...filings].every((each) => each === null);
  return isNothing ? null : { levers, filings, terms };
}
