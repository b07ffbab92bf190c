import { useEffect, useId, useState } from 'react';
import { rounded } from '../../format';
import { useLibraryText } from '../../i18n/useLibraryText';
import type { LibraryText } from '../../i18n/en/library';
import { useInLibrary } from '../../library/useLibrary';
import { DeleteEverything } from './DeleteEverything';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
const GIGABYTE = 1_000_000_000;

function sizeWords(bytes: number, { size: words }: LibraryText): string {
  if (bytes >= GIGABYTE) return words.gigabytes({ size: rounded(bytes / GIGABYTE, 0, 1) });
  if (bytes >= MEGABYTE) return words.megabytes({ size: rounded(bytes / MEGABYTE, 0, 1) });
  return words.kilobytes({ size: rounded(bytes / KILOBYTE, 0, bytes >= 10 * KILOBYTE ? 0 : 1) });
}

/** How much is stored in this browser, and the way to delete all of it. */
export function StoredHere({ onSaid }: { onSaid: (sentence: string) => void }) {
  const text = useLibraryText();
  const { library: words } = text;
  const records = useInLibrary((state) => state.records);
  const [estimate, setEstimate] = useState<StorageEstimate>({});
  const id = useId();
  useEffect(() => {
    let isHere = true;
    const asked = (navigator.storage as StorageManager | undefined)?.estimate?.();
    asked?.then(
      (found) => isHere && setEstimate(found),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [records]);
  const { usage, quota } = estimate;
  const count = records.length;
  const size = sizeWords(JSON.stringify(records).length, text);
  return (
    <section aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.storage}</h2>
      <p>
        {usage === undefined || quota === undefined
          ? words.usedPlain({ count, size })
          : words.used({ count, size, used: sizeWords(usage, text), quota: sizeWords(quota, text) })}
      </p>
      <DeleteEverything onSaid={onSaid} />
    </section>
  );
}
