import { enInformation, type InformationText } from './en/information';
import { useTexts } from './language';

/** The words of what it is worth to find out. */
export function useInformationText(): InformationText {
  return useTexts('information', enInformation);
}
