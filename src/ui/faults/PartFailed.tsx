import { useFaultText } from '../i18n/useFaultText';
import { CopyDetails } from './CopyDetails';
import './faults.css';

export interface PartFailedProps {
  readonly error: unknown;
  /** The components it broke in, as React names them. */
  readonly inside: string;
  readonly isWhole: boolean;
  readonly onTryAgain: () => void;
}

/** In place of a part of the page, or of all of it, that broke: what still works, and what can be done. */
export function PartFailed({ error, inside, isWhole, onTryAgain }: PartFailedProps) {
  const text = useFaultText();
  const { fault } = text;
  const words = (
    <div className="part-failed">
      {isWhole && <h1>{fault.wholeTitle}</h1>}
      <p role="alert" className={isWhole ? undefined : 'warn'}>
        {isWhole ? fault.whole : fault.part}
      </p>
      <div className="fault-actions">
        <button type="button" className="button" onClick={onTryAgain}>
          {fault.tryAgain}
        </button>
        {isWhole && (
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {text.missing.reload}
          </button>
        )}
      </div>
      <CopyDetails fault={{ of: isWhole ? 'the page' : 'a part of the page', error, inside }} />
    </div>
  );
  return isWhole ? <main className="page-failed">{words}</main> : words;
}
