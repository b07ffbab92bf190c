import { enPictures, type PictureText } from './en/pictures';
import { useTexts } from './language';

/** The words of the page and of its pictures and tables, for parts that are fetched on their own. */
export function usePictureText(): PictureText {
  return useTexts('pictures', enPictures);
}
