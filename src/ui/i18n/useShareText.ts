import { createContext, useContext } from 'react';
import { enShare } from './enShare';

const ShareTextContext = createContext(enShare);

/** The words of the dialog that shares a link. */
export function useShareText(): typeof enShare {
  return useContext(ShareTextContext);
}
