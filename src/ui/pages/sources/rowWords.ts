import type { ParameterDefinition } from '../../../model/parameters';
import type { Value } from '../../../model/values';
import { points } from '../../format';
import type { SourcesText } from '../../i18n/en/sources';
import { distributionInWords, parameterInWords, parameterValue } from '../../parameterDisplay';
import type { ValueHere } from './valueRows';
import type { FlipPlace, Weight, Weights } from './weights';

/** A value with its spread and unit. Of what is ours to choose, or a constant, nobody expects a spread. */
export function valueInWords(definition: ParameterDefinition, value: Value, text: SourcesText): string {
  if (typeof value !== 'object') return parameterValue(definition, value, text);
  if (value.kind === 'fixed') {
    const words = parameterInWords(definition, value.value, text);
    return definition.kind === 'assumption' ? text.distribution.fixed({ value: words }) : words;
  }
  const words = distributionInWords(definition, value, text);
  const { unit } = text.parameters[definition.id];
  return unit === '' ? words : text.sources.withUnit({ value: words, unit });
}

/** A value in words, with its path where each has its own. */
export function ofPath({ path }: Pick<ValueHere, 'path'>, words: string, text: SourcesText): string {
  return path === undefined ? words : text.sources.onPath({ path: text.paths[path].title, value: words });
}

/** What a value's weight says. */
export interface WeightWords {
  readonly swing: string;
  /** Place among all that swing; empty where it does not. */
  readonly rank: string;
  readonly flip: string;
}

/** How far a value moves the lead, or why it does not. */
export function weightInWords(
  { kind }: ParameterDefinition,
  weight: Weight | null,
  weights: Weights | null,
  { sources: words }: SourcesText,
): WeightWords {
  const flip = weight === null ? '' : flipInWords(weight.flip, words);
  if (weight !== null && weight.swing !== null && weight.rank !== null) {
    return {
      swing: words.points({ points: points(weight.swing) }),
      rank: weight.swing > 0 ? words.rank({ rank: weight.rank, all: weights!.all }) : '',
      flip,
    };
  }
  const why = {
    assumption: words.noSpread,
    lever: words.lever,
    setting: words.setting,
    fixed: words.constant,
  };
  const isComing = kind === 'assumption' && (weight === null || weight.isComing);
  return { swing: isComing ? words.isComing : why[kind], rank: '', flip };
}

function flipInWords(flip: FlipPlace, { flip: words }: SourcesText['sources']): string {
  return flip === 'none' || flip === 'unknown' ? '' : words[flip];
}
