import type { CombinationProblem, ValueProblem } from '../model/checkValue';
import type { Scenario } from '../model/scenario';
import type { ValueKey } from '../model/values';
import type { LinkProblem } from '../share/linkProblem';
import type { Difference } from '../share/reproduction';
import type { TaskFailure } from '../worker/workFailure';

/** What is wrong with a number as it was typed. */
export type EntryProblem = { readonly key: ValueKey; readonly entry: string } & (
  | { readonly code: 'notANumber' }
  /** A factor where there is no number to multiply. */
  | { readonly code: 'nothingToMultiply' }
  | { readonly code: 'entryOutOfRange' }
);

/** What is wrong with a percentile that was set. */
export type PercentileProblem = { readonly key: ValueKey; readonly asked: number } & (
  | { readonly code: 'percentileOutOfRange' }
  /** A 10th percentile above the centre, or a 90th below it. */
  | { readonly code: 'percentileBeyondCentre'; readonly centre: number }
);

export type RefusedProblem = ValueProblem | CombinationProblem | EntryProblem | PercentileProblem;

/** A change that was refused; nothing changed. */
export interface Refusal {
  /** The value that was to change; of several the first. */
  readonly key: ValueKey;
  readonly problem: RefusedProblem;
}

/** What of a link, or of what it asks for, cannot be had. */
export type NoticeProblem =
  | LinkProblem
  /** More worlds than the page runs. */
  | { readonly code: 'tooManyWorlds'; readonly asked: number; readonly most: number }
  /** What reads links did not load. */
  | { readonly code: 'linkReaderMissing' }
  | { readonly code: 'scenarioMissing'; readonly scenario: Pick<Scenario, 'id' | 'title'> };

/** Something a link said that could not be used, or whether it came out as its sender saw it. */
export type Notice =
  | { readonly kind: 'problem'; readonly problem: NoticeProblem }
  | { readonly kind: 'reproduced' }
  | { readonly kind: 'changed'; readonly difference: Difference };

/** What keeps analyses from being done. */
export type AnalysesFailure = TaskFailure | { readonly code: 'notLoaded' };
