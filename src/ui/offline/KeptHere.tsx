import { useRef, useState } from 'react';
import { Popover } from '../controls/Popover';
import { useOfflineText } from '../i18n/useOfflineText';
import { useKeptCopy } from './keptCopy';
import { useTakeNewer } from './useTakeNewer';

/** What leaves the browser, which is nothing, and what stays in it; and whether the page opens without a connection. */
export function KeptHere() {
  const { offline: words, format } = useOfflineText();
  const isWhole = useKeptCopy((copy) => copy.isWhole);
  const hasNewer = useKeptCopy((copy) => copy.hasNewer);
  const { isTaken, take } = useTakeNewer();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { kept } = words;
  return (
    <>
      {isWhole && <span>{words.works}</span>}
      <button
        ref={button}
        type="button"
        className="link touch"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {kept.title}
      </button>
      {isOpen && (
        <Popover label={kept.title} anchor={button} onClose={() => setIsOpen(false)}>
          <h3>{kept.title}</h3>
          <ul>
            <li>{kept.nothingLeaves}</li>
            <li>{isWhole ? kept.works : kept.worksNot}</li>
            {hasNewer && (
              <li>
                {words.here}
                {format.space}
                <button type="button" className="link touch" disabled={isTaken} onClick={take}>
                  {words.reload}
                </button>
              </li>
            )}
            <li>{kept.rest}</li>
            <li>{kept.remove}</li>
          </ul>
        </Popover>
      )}
    </>
  );
}
