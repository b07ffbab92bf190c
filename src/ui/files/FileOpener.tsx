import { useEffect, useRef, useState } from 'react';
import { tidyName } from '../../share/reasonText';
import type { FileInputs } from '../../share/readScenarioFile';
import { useFileText } from '../i18n/useFileText';
import { useActions, useAppStore } from '../StoreContext';
import { FilesDialog } from './FilesDialog';
import { MOST_FILES, offerFiles, useOffered } from './offered';
import { readOffered, type ReadFile } from './readOffered';
import './files.css';

const textFields =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="range"], [type="radio"], [type="checkbox"], [type="file"])';

function isInTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(textFields) !== null;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/**
 * Opens scenario files from wherever they come: dropped anywhere on the page, pasted, or chosen in the dialog of kinds. One
 * that is good is opened at once, as a step that can be taken back; else a dialog says what is wrong, and asks.
 */
export function FileOpener() {
  const words = useFileText().files;
  const store = useAppStore();
  const actions = useActions();
  const offered = useOffered((state) => state.offered);
  const [isOver, setIsOver] = useState(false);
  const [read, setRead] = useState<readonly ReadFile[] | null>(null);
  const target = useRef<HTMLDivElement>(null);

  const open = (title: string, inputs: FileInputs): void => {
    setRead(null);
    actions.openInputs(title, { ...inputs, name: tidyName(title) });
    if (store.getState().view.page === 'cockpit') window.scrollTo(0, 0);
  };

  useEffect(() => {
    if (offered.length === 0) return undefined;
    let isHere = true;
    void Promise.all(offered.slice(0, MOST_FILES).map((file) => readOffered(file, store))).then((files) => {
      if (!isHere) return;
      const [only] = files;
      if (offered.length === 1 && only!.reading.kind === 'whole')
        open(only!.reading.title, only!.reading.inputs);
      else setRead(files);
    });
    return () => {
      isHere = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what was offered is read once
  }, [offered]);

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault(); // or the browser would leave the page for the file
      event.dataTransfer!.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!(event.relatedTarget instanceof Node)) setIsOver(false); // out of the window
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      const { files } = event.dataTransfer!;
      if (files.length > 0) offerFiles(Array.from(files));
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isInTextField(event.target) || isInTextField(document.activeElement))
        return;
      const { clipboardData } = event;
      if (clipboardData === null) return;
      if (clipboardData.files.length > 0) {
        offerFiles(Array.from(clipboardData.files));
        return;
      }
      const text = clipboardData.getData('text/plain');
      const [link] = /#v\d+(?:;|%3B)\S*/i.exec(text) ?? [];
      if (/^\s*\{/.test(text))
        offerFiles([{ name: words.pasted, size: text.length, text: () => Promise.resolve(text) }]);
      else if (link !== undefined) store.getState().actions.openLink(link);
    };
    window.addEventListener('dragenter', over);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', over);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [store, words]);

  useEffect(() => {
    // In front of dialogs too, where the browser can.
    if (isOver) target.current?.showPopover?.();
  }, [isOver]);

  return (
    <>
      {isOver && (
        <div ref={target} className="drop-target" popover="manual">
          <p>
            <strong>{words.drop}</strong>
            <span>{words.dropHow}</span>
          </p>
        </div>
      )}
      {read !== null && (
        <FilesDialog
          files={read}
          notRead={Math.max(0, offered.length - MOST_FILES)}
          onOpen={open}
          onClose={() => setRead(null)}
        />
      )}
    </>
  );
}
