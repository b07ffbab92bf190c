import { enSources, type SourcesText } from './en/sources';
import { useTexts } from './language';

/** The words of the sources page, and those of parameters. */
export function useSourcesText(): SourcesText {
  return useTexts('sources', enSources);
}
