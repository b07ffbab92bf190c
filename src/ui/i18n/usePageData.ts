import { useEffect, useMemo } from 'react';
import { loadPageCatalogue, type PageFile } from '../../state/translations';
import { inWordsOf } from './dataTexts';
import { useSpoken } from './language';

/**
 * The data of a page in the reader's language.
 *
 * @param file  name of the file that holds them
 * @returns null while the translation is on its way
 */
export function usePageData<Data>(data: Data, file: PageFile): Data | null {
  const { language, pages, isMissing } = useSpoken();
  const catalogue = pages[file];
  useEffect(() => {
    if (language === 'en' || catalogue !== undefined) return;
    loadPageCatalogue(file).then(
      (found) => useSpoken.setState((spoken) => ({ pages: { ...spoken.pages, [file]: found } })),
      () => useSpoken.setState({ isMissing: true }),
    );
  }, [language, catalogue, file]);
  return useMemo(() => {
    if (language === 'en') return data;
    if (catalogue === undefined) return isMissing ? data : null;
    return inWordsOf(data, catalogue);
  }, [data, language, catalogue, isMissing]);
}
