import { createContext, useContext } from 'react';
import { enPictures, type PictureText } from './enPictures';

const PictureTextContext = createContext<PictureText>(enPictures);

/** The words of the page and of its pictures and tables, for parts that are fetched on their own. */
export function usePictureText(): PictureText {
  return useContext(PictureTextContext);
}
