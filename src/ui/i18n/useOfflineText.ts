import { enOffline, type OfflineText } from './en/offline';
import { useTexts } from './language';

/** The words of what is kept in this browser, for parts that are fetched on their own. */
export function useOfflineText(): OfflineText {
  return useTexts('offline', enOffline);
}
