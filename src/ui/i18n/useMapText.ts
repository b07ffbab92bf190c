import { enMap, type MapText } from './en/map';
import { useTexts } from './language';

/** The words of the strategy map and of parameters, for parts that are fetched on their own. */
export function useMapText(): MapText {
  return useTexts('map', enMap);
}
