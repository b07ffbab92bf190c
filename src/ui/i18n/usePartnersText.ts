import { enPartners, type PartnersText } from './en/partners';
import { useTexts } from './language';

/** The words of the page on partners, and those of choices and parameters. */
export function usePartnersText(): PartnersText {
  return useTexts('partners', enPartners);
}
