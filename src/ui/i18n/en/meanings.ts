import { parameterMeanings } from '../../../model/parameterMeanings';
import type { ParameterId } from '../../../model/parameters';

/** What each parameter means, in a sentence: those of the model. */
export const enMeanings = Object.fromEntries(
  Object.entries(parameterMeanings).map(([id, { meaning }]) => [id, meaning]),
) as Readonly<Record<ParameterId, string>>;
