import type { CombinationProblem, ValueProblem } from './checkValue';
import type { CorrelationProblem } from './checkCorrelations';
import type { ParameterId } from './parameters';

/** What is allowed at a place of a data file where something else was found, for pages that say it in their own words. */
export type Allowed =
  | { readonly what: PlainAllowed }
  /** One of these fields, or of these words. */
  | { readonly what: 'fields' | 'oneOf'; readonly of: readonly string[] }
  | { readonly what: 'exactly'; readonly of: string }
  | { readonly what: 'wholeNumber'; readonly least: number; readonly most: number }
  | { readonly what: 'powerOfTwo'; readonly least: number; readonly most: number }
  /** Numbers of a distribution by their names. */
  | { readonly what: 'numbers'; readonly of: readonly string[] }
  | { readonly what: 'eachPath'; readonly id: ParameterId }
  | { readonly what: 'value'; readonly problem: ValueProblem }
  | { readonly what: 'together'; readonly problem: CombinationProblem }
  | { readonly what: 'correlations'; readonly problem: CorrelationProblem };

export type PlainAllowed =
  | 'scenario'
  | 'saying'
  | 'text'
  | 'texts'
  | 'date'
  | 'identifier'
  | 'sources'
  | 'source'
  | 'webAddress'
  | 'entries'
  | 'entry'
  | 'everyParameter'
  | 'parameter'
  | 'valueForm'
  | 'reasonWhereJudged'
  | 'sourceWhereNotJudged'
  | 'knownScenario'
  | 'overridesInstead'
  | 'parametersInstead'
  | 'correlationsForm'
  | 'trueOrFalse'
  | 'pairs'
  | 'pair'
  | 'twoAssumptions'
  | 'uncertainAssumption'
  | 'rank'
  | 'run'
  | 'rules'
  | 'rule'
  | 'savedScenario'
  | 'linkText';

/** Longest piece of a file that is quoted, in characters. */
const LONGEST = 120;

/** What was found in a file as it stands there, short enough to quote; undefined where there was nothing. */
export function foundText(found: unknown): string | undefined {
  let text: string | undefined;
  try {
    text = JSON.stringify(found);
  } catch {
    return '…'; // nested too deeply for the engine
  }
  if (text === undefined || text.length <= LONGEST) return text && visible(text);
  return visible(`${text.slice(0, LONGEST - 1)}…`);
}

/** A text with a question mark for what nobody sees or what turns the reading direction. */
export function visible(text: string): string {
  return text.replaceAll(/\p{C}/gu, '?');
}
