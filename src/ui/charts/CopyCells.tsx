import { useEffect, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { CopyByHand } from '../controls/CopyButton';
import { Popover } from '../controls/Popover';
import type { CopyingText } from '../i18n/en/copying';
import { useCopyingText } from '../i18n/useCopyingText';
import { cellBeside, readText, titlesOf } from './cellTitles';

/** How long it is seen that something was copied, milliseconds. */
const SEEN = 1600;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A figure with what it is the value of, as one would write it in a mail. */
function written(cell: HTMLTableCellElement, { copying: words, format }: CopyingText): string {
  const value = readText(cell);
  const titles = format.some(titlesOf(cell));
  const caption = cell.closest('table')!.caption;
  return caption === null
    ? words.cell({ value, titles })
    : words.cellOf({ value, titles, table: readText(caption) });
}

/** The figure that an event is about; null on titles and on what does something by itself. */
function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  if (!(target instanceof Element) || target.closest('a, button, input, select, summary') !== null)
    return null;
  return target.closest<HTMLTableCellElement>('.is-table td');
}

/** Lets each figure of a chart's table be copied, with its unit and titles: by a click, or by C on it. */
export function CopyCells({ inside }: { inside: RefObject<HTMLElement | null> }) {
  const text = useCopyingText();
  const [copied, setCopied] = useState<{ readonly cell: HTMLTableCellElement; readonly said: string } | null>(
    null,
  );
  const [blocked, setBlocked] = useState<string | null>(null);
  const anchor = useRef<HTMLElement | null>(null);
  const words = text.copying;
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), SEEN);
    return () => clearTimeout(timer);
  }, [copied]);
  useEffect(() => {
    const chart = inside.current?.closest<HTMLElement>('.chart') ?? null;
    if (chart === null) return undefined;
    const copy = async (cell: HTMLTableCellElement): Promise<void> => {
      const said = written(cell, text);
      try {
        await navigator.clipboard.writeText(said);
        setCopied({ cell, said });
      } catch {
        anchor.current = cell;
        setBlocked(said);
      }
    };
    const goTo = (cell: HTMLElement): void => {
      cell.tabIndex = -1;
      cell.focus();
    };
    const onClick = (event: MouseEvent): void => {
      const cell = cellOf(event.target);
      if (cell !== null && String(getSelection()) === '') void copy(cell);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
      const table = target.closest<HTMLElement>('.is-table');
      const cell = cellOf(target);
      if (table === null) return;
      if (target === table && key === 'Enter') {
        const first = table.querySelector<HTMLElement>('td');
        if (first !== null) goTo(first);
      } else if (cell === target && ways[key] !== undefined) goTo(cellBeside(cell, ways[key]));
      else if (cell === target && key === 'Escape') table.focus();
      else if (cell === target && (key === 'Enter' || key.toLowerCase() === 'c')) void copy(cell);
      else return;
      event.preventDefault();
    };
    // How it is done, for those who come to the table.
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches('.is-table')) target.title = words.cells;
    };
    chart.addEventListener('click', onClick);
    chart.addEventListener('keydown', onKeyDown);
    chart.addEventListener('focusin', onFocusIn);
    return () => {
      chart.removeEventListener('click', onClick);
      chart.removeEventListener('keydown', onKeyDown);
      chart.removeEventListener('focusin', onFocusIn);
    };
  }, [inside, text, words]);
  const box = copied?.cell.getBoundingClientRect();
  return (
    <>
      {box !== undefined &&
        createPortal(
          <span
            className="copy-note at-cell"
            aria-hidden="true"
            style={{ left: box.left + box.width / 2, top: box.top }}
          >
            {words.copied}
          </span>,
          document.body,
        )}
      <span className="visually-hidden" role="status">
        {copied !== null && words.figureCopied({ figure: copied.said })}
      </span>
      {blocked !== null && (
        <Popover label={words.copy} anchor={anchor} onClose={() => setBlocked(null)}>
          <CopyByHand text={blocked} />
        </Popover>
      )}
    </>
  );
}
