import type { StorageFault } from '../../state/library/storageFault';
import { useLibraryText } from '../i18n/useLibraryText';
import { useInLibrary } from './useLibrary';

/** What keeps the library from storing, and what can be done instead; null while it stores. */
export function useFault(): { readonly what: string; readonly how: string } | null {
  const text = useLibraryText();
  const fault = useInLibrary(({ storage, writeFault }): StorageFault | null =>
    storage.status === 'unavailable' ? storage.fault : writeFault,
  );
  return fault === null ? null : text.faults[fault];
}
