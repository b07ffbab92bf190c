import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ChartExports } from '../exports/LazyChartExports';
import { useText } from '../i18n/useText';
import './chartFrame.css';

interface ChartFrameProps {
  question: string;
  how: ReactNode;
  /** The picture and its table take the same room, so that nothing moves when they change places. */
  height: number;
  table: ReactNode;
  controls?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A question, how to read its picture, and the picture or its table twin (key T). */
export function ChartFrame({
  question,
  how,
  height,
  table,
  controls,
  className = '',
  children,
}: ChartFrameProps) {
  const text = useText();
  const [isTable, setIsTable] = useState(false);
  const heading = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 't') return;
    event.preventDefault();
    setIsTable(!isTable);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the key is a short cut for the button inside, which every reader can reach
    <section className={`chart ${className}`} aria-labelledby={heading} onKeyDown={onKeyDown}>
      <div className="chart-head">
        <h2 id={heading}>{question}</h2>
        <div className={controls === undefined ? 'chart-controls' : 'chart-controls is-shared'}>
          {!isTable && controls}
          <button
            type="button"
            className="link touch"
            aria-pressed={isTable}
            aria-keyshortcuts="T"
            onClick={() => setIsTable(!isTable)}
          >
            {text.table}
          </button>
          <span className="chart-exports">
            <ChartExports table={table} />
          </span>
        </div>
      </div>
      <p className="chart-how">{how}</p>
      <div
        className={isTable ? 'chart-body is-table' : 'chart-body'}
        style={isTable ? { height } : { minHeight: height }}
        // What scrolls must be reached by the keyboard.
        {...(isTable ? { role: 'group', 'aria-labelledby': heading, tabIndex: 0 } : {})}
      >
        {isTable ? table : children}
      </div>
    </section>
  );
}
