import { createContext, useContext } from 'react';
import { enSources, type SourcesText } from './enSources';

const SourcesTextContext = createContext<SourcesText>(enSources);

/** The words of the sources page, and those of parameters. */
export function useSourcesText(): SourcesText {
  return useContext(SourcesTextContext);
}
