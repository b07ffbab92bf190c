import { createContext, useContext } from 'react';
import { enPartners, type PartnersText } from './enPartners';

const PartnersTextContext = createContext<PartnersText>(enPartners);

/** The words of the page on partners, and those of choices and parameters. */
export function usePartnersText(): PartnersText {
  return useContext(PartnersTextContext);
}
