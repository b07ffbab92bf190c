import { useEffect, useRef, useState } from 'react';
import { useFaultText } from '../i18n/useFaultText';
import { faultReport, type Fault } from './faultReport';
import './faults.css';

/**
 * Copies what a bug report needs, and shows what was copied. What the reader entered stays out of it unless they say
 * otherwise; nothing is sent.
 */
export function CopyDetails({ fault }: { fault: Fault }) {
  const { fault: words } = useFaultText();
  const [withNumbers, setWithNumbers] = useState(false);
  const [copied, setCopied] = useState<{ readonly report: string; readonly isBlocked: boolean } | null>(null);
  const report = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    const text = faultReport(fault, withNumbers);
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ report: text, isBlocked: false });
    } catch {
      setCopied({ report: text, isBlocked: true });
    }
  };
  useEffect(() => {
    if (copied?.isBlocked) report.current?.focus(); // which selects it
  }, [copied]);
  return (
    <div className="copy-details">
      <div className="fault-actions">
        <button type="button" className="link touch" onClick={() => void copy()}>
          {words.copy}
        </button>
        <label className="touch">
          <input
            type="checkbox"
            checked={withNumbers}
            onChange={({ currentTarget }) => {
              setWithNumbers(currentTarget.checked);
              setCopied(null);
            }}
          />
          {words.withNumbers}
        </label>
        <span role="status">{copied !== null && (copied.isBlocked ? words.blocked : words.copied)}</span>
      </div>
      {copied !== null && (
        <textarea
          ref={report}
          readOnly
          rows={8}
          lang="en"
          aria-label={words.details}
          value={copied.report}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
