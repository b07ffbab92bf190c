import { useRef, useState, type ReactNode } from 'react';
import { CopyCells } from '../charts/CopyCells';
import { CopyChartLink } from '../charts/CopyChartLink';
import { Popover } from '../controls/Popover';
import { useExportsText } from '../i18n/useExportsText';
import { useAppStore, useShow } from '../StoreContext';
import { pictureSource } from './pictureSource';
import { SaveMark } from './SaveMark';
import { TableReading } from './TableReading';
import './exports.css';

const formats = ['png', 'svg', 'csv'] as const;
type Format = (typeof formats)[number];

/** What was said of the last file. */
interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

/** Saves the chart that it stands in: its picture as PNG or SVG, its table as CSV. What makes them is fetched then. */
export function ChartExports({ table }: { table: ReactNode }) {
  const { exports: words } = useExportsText();
  const store = useAppStore();
  const show = useShow();
  const root = useRef<HTMLSpanElement>(null);
  const one = useRef<HTMLButtonElement>(null);
  /** The question of the chart, while a format is being chosen. */
  const [choosing, setChoosing] = useState<string | null>(null);
  /** Where the table is drawn unseen, to be read. */
  const [unseen, setUnseen] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState<Said | null>(null);

  const chartOf = (): Element => root.current!.closest('section')!;
  const questionOf = (chart: Element): string => chart.querySelector('h2')!.textContent;
  const tell = async (save: () => Promise<string | null>): Promise<void> => {
    try {
      const name = await save();
      setSaid(
        name === null
          ? { text: words.notYet, isWrong: true }
          : { text: words.saved({ name }), isWrong: false },
      );
    } catch {
      setSaid({ text: words.failed, isWrong: true });
    }
  };
  const savePicture = async (format: 'png' | 'svg'): Promise<string | null> => {
    const source = pictureSource(show(store.getState()), words);
    if (source === null) return null;
    const { savePicture: save } = await import('./savePicture');
    const chart = chartOf();
    return save(format, chart, questionOf(chart), source);
  };
  const saveTables = async (tables: readonly HTMLTableElement[]): Promise<string | null> => {
    setUnseen(null);
    if (tables.length === 0) return null;
    const { inputs } = store.getState();
    const { saveTables: save } = await import('./saveTables');
    return save(tables, [inputs.name ?? inputs.scenarioId, questionOf(chartOf())], words);
  };
  const save = (format: Format): void => {
    setSaid(null);
    if (format === 'csv') setUnseen(document.createElement('div'));
    else void tell(() => savePicture(format));
  };
  return (
    <span ref={root} className="export-menu">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="link touch each"
          title={words.formats[format].what}
          onClick={() => save(format)}
        >
          {words.formats[format].name}
        </button>
      ))}
      <CopyChartLink inside={root} className="link touch each" />
      <CopyCells inside={root} />
      <button
        ref={one}
        type="button"
        className="touch one"
        aria-label={words.save}
        title={words.save}
        aria-haspopup="dialog"
        aria-expanded={choosing !== null}
        onClick={() => setChoosing(choosing === null ? questionOf(chartOf()) : null)}
      >
        <SaveMark />
      </button>
      {choosing !== null && (
        <Popover label={words.saveAs({ question: choosing })} anchor={one} onClose={() => setChoosing(null)}>
          <div className="export-choices">
            {formats.map((format) => (
              <button
                key={format}
                type="button"
                onClick={() => {
                  setChoosing(null);
                  one.current?.focus();
                  save(format);
                }}
              >
                <strong>{words.formats[format].name}</strong> <small>{words.formats[format].what}</small>
              </button>
            ))}
            <CopyChartLink inside={root} className="" isInPanel />
          </div>
        </Popover>
      )}
      {unseen !== null && (
        <TableReading place={unseen} onTables={(tables) => void tell(() => saveTables(tables))}>
          {table}
        </TableReading>
      )}
      <span aria-live="polite" className={said?.isWrong === true ? 'export-note' : 'visually-hidden'}>
        {said?.text}
      </span>
    </span>
  );
}
