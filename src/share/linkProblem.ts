import type { CombinationProblem } from '../model/checkValue';
import type { ParameterId } from '../model/parameters';
import type { ValueKey } from '../model/values';
import type { WrittenProblem } from './parseOverride';

/** What of a link could not be used. Foreign text in it is safe to quote. */
export type LinkProblem =
  | { readonly code: 'notALink'; readonly text: string }
  /** A later format than the one that is read here. */
  | { readonly code: 'otherFormat'; readonly format: string }
  /** Cut off or changed on its way: what could be read was kept. */
  | { readonly code: 'damaged' }
  | { readonly code: 'noScenario'; readonly opened: string }
  | { readonly code: 'unknownScenario'; readonly named: string; readonly opened: string }
  /** A part that comes twice: the first was kept. The key is that of a change. */
  | { readonly code: 'twice'; readonly name: string; readonly key: ValueKey | undefined }
  /** A part that cannot be read: what was used in its place, where anything was, is what a link without it means. */
  | { readonly code: 'part'; readonly part: LinkPart; readonly text: string }
  | { readonly code: 'unreadableReason'; readonly key: ValueKey }
  /** A reason for a value that is not changed. */
  | { readonly code: 'idleReason'; readonly key: ValueKey }
  | { readonly code: 'unknownInput'; readonly name: string }
  | { readonly code: 'withoutPath'; readonly name: string; readonly id: ParameterId }
  | { readonly code: 'otherPath'; readonly name: string; readonly id: ParameterId }
  /** A change that cannot be used: the scenario's own value was kept. */
  | { readonly code: 'change'; readonly problem: WrittenProblem }
  /** Changes that do not go together, and the one that was left out. */
  | { readonly code: 'together'; readonly problem: CombinationProblem; readonly dropped: ValueKey }
  /** Something that is wrong with the inputs to compare with. */
  | { readonly code: 'inA'; readonly problem: LinkProblem }
  /** What is wrong beyond what is listed. */
  | { readonly code: 'more'; readonly count: number };

/** Parts of a link beside its changes and reasons. */
export type LinkPart =
  | 'seed'
  | 'draws'
  | 'correlations'
  | 'rules'
  | 'criterion'
  | 'modelVersion'
  | 'fingerprint'
  | 'headlines'
  | 'page'
  | 'place'
  | 'name'
  | 'lossLine'
  | 'mapAxes'
  | 'pair'
  | 'comparedWith'
  | 'against';
