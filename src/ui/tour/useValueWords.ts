import { mode } from '../../numerics/distribution';
import { parameterOfKey, pathOfKey, type Value } from '../../model/values';
import { useParameter } from '../controls/useParameter';
import { labelInSentence } from '../decisiveSentence';
import { useControlText } from '../i18n/useControlText';
import { parameterInWords, parameterValue } from '../parameterDisplay';
import type { Subject } from './subject';

interface ValueWords {
  readonly label: string;
  readonly inSentence: string;
  /** The value before it was moved, and as it is; with the unit where the figure has none. */
  readonly from: string;
  readonly to: string;
}

/** How the tour names the value that it is about. */
export function useValueWords({ key, value }: Subject): ValueWords {
  const text = useControlText();
  const { value: now } = useParameter(key);
  const definition = parameterOfKey(key);
  const path = pathOfKey(key);
  const { label } = text.parameters[definition.id];
  const written = (one: Value): string => {
    const figure = parameterValue(definition, one, text);
    return typeof one === 'object' && /\d$/.test(figure)
      ? parameterInWords(definition, mode(one), text)
      : figure;
  };
  return {
    label: path === undefined ? label : text.control.onPath({ label, path: text.paths[path].object }),
    inSentence: labelInSentence(key, text),
    from: written(value),
    to: written(now),
  };
}
