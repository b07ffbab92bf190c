import { createContext, useContext } from 'react';
import { enMap, type MapText } from './enMap';

const MapTextContext = createContext<MapText>(enMap);

/** The words of the strategy map and of parameters, for parts that are fetched on their own. */
export function useMapText(): MapText {
  return useContext(MapTextContext);
}
