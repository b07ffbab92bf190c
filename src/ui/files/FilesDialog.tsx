import { useId, useRef } from 'react';
import { SCHEMA_VERSION } from '../../model/scenarioSteps';
import type { FileInputs, FileReading } from '../../share/readScenarioFile';
import { changeCount } from '../../state/selectors';
import { Modal } from '../controls/Modal';
import { rounded } from '../format';
import { useFileText } from '../i18n/useFileText';
import { useApp } from '../StoreContext';
import { MOST_FILES } from './offered';
import { LibraryOfFile } from './LibraryOfFile';
import { Problems } from './Problems';
import { shortened } from './shortened';
import type { ReadFile } from './readOffered';

interface FilesDialogProps {
  readonly files: readonly ReadFile[];
  /** Files beyond those that are looked at. */
  readonly notRead: number;
  readonly onOpen: (title: string, inputs: FileInputs) => void;
  readonly onClose: () => void;
}

/** Says of each file what it holds or what is wrong with it, and opens the one that is chosen. */
export function FilesDialog({ files, notRead, onOpen, onClose }: FilesDialogProps) {
  const words = useFileText().files;
  // What is said is to be read before anything is pressed.
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const usable = files.filter(({ reading: { kind } }) => kind === 'whole' || kind === 'part').length;
  return (
    <Modal className="files-dialog" labelledBy={`${id}title`} first={title} onClose={onClose}>
      {(close) => (
        <div className="files-inner">
          <div className="files-head">
            <h2 ref={title} id={`${id}title`} tabIndex={-1}>
              {words.title({ count: files.length + notRead })}
            </h2>
            <p>{usable > 1 ? words.choose : words.kept}</p>
            {notRead > 0 && <p>{words.tooMany({ most: MOST_FILES })}</p>}
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys scroll what has the focus */}
          <div className="files-body" role="group" aria-labelledby={`${id}title`} tabIndex={0}>
            {files.map((file, index) => (
              <section key={index} aria-labelledby={`${id}file${index}`}>
                <h3 id={`${id}file${index}`}>{file.name}</h3>
                <FileFound file={file} named={`${id}file${index}`} onOpen={onOpen} onLeave={close} />
              </section>
            ))}
          </div>
          <div className="files-foot">
            <button type="button" className="button" onClick={close}>
              {words.close}
            </button>
          </div>
        </div>
      )}
    </Modal>
  );
}

interface FileFoundProps {
  readonly file: ReadFile;
  /** Element that names the file. */
  readonly named: string;
  readonly onOpen: FilesDialogProps['onOpen'];
  readonly onLeave: () => void;
}

const MEGABYTE = 1_000_000;

function FileFound({ file: { name, reading }, named, onOpen, onLeave }: FileFoundProps) {
  const words = useFileText().files;
  const titles = useApp((state) => state.titles);
  const titleOf = (scenarioId: string): string => titles.find(({ id }) => id === scenarioId)!.title;
  const open = (title: string, inputs: FileInputs): void => {
    onLeave();
    onOpen(title, inputs);
  };
  switch (reading.kind) {
    case 'tooLarge':
      return <p>{words.tooLarge({ size: rounded(reading.bytes / MEGABYTE, 0, 1) })}</p>;
    case 'newerLibrary':
      return <p>{words.newer({ version: reading.version, here: reading.here })}</p>;
    case 'library':
      return <LibraryOfFile name={name} named={named} reading={reading} onAdded={onLeave} />;
    case 'newer':
      return <p>{words.newer({ version: reading.version, here: SCHEMA_VERSION })}</p>;
    case 'whole': {
      const { title, inputs } = reading;
      return (
        <>
          <p>{words.whole({ title, ...told(inputs, titleOf) })}</p>
          <p>
            <button
              type="button"
              className="button primary"
              aria-describedby={named}
              onClick={() => open(title, inputs)}
            >
              {words.open}
            </button>
          </p>
        </>
      );
    }
    case 'part':
      return <PartOfFile name={name} named={named} reading={reading} titleOf={titleOf} onOpen={open} />;
    case 'wrong':
      return (
        <>
          <p>{words.wrong({ count: reading.problems.length })}</p>
          <Problems file={name} problems={reading.problems} />
        </>
      );
    default:
      return <p>{words[reading.kind]}</p>;
  }
}

function told(
  inputs: FileInputs,
  titleOf: (scenarioId: string) => string,
): { readonly changes: number; readonly scenario: string } {
  return { changes: changeCount(inputs), scenario: titleOf(inputs.scenarioId) };
}

/** Names that are listed of what is left out. */
const MOST_NAMES = 12;

interface PartOfFileProps {
  readonly name: string;
  readonly named: string;
  readonly reading: Extract<FileReading, { readonly kind: 'part' }>;
  readonly titleOf: (scenarioId: string) => string;
  readonly onOpen: FilesDialogProps['onOpen'];
}

function PartOfFile({ name, named, reading, titleOf, onOpen }: PartOfFileProps) {
  const text = useFileText();
  const words = text.files;
  const { title, inputs, problems, leftOut } = reading;
  const listed = (names: readonly string[]): string =>
    text.format.some([
      ...names.slice(0, MOST_NAMES).map(shortened),
      ...(names.length > MOST_NAMES ? ['…'] : []),
    ]);
  return (
    <>
      <p>{words.part({ title, count: problems.length, ...told(inputs, titleOf) })}</p>
      <Problems file={name} problems={problems} />
      {leftOut.values.length > 0 && <p>{words.leftOut({ names: listed(leftOut.values) })}</p>}
      {leftOut.fields.length > 0 && <p>{words.leftOutFields({ names: listed(leftOut.fields) })}</p>}
      <p>
        <button
          type="button"
          className="button primary"
          aria-describedby={named}
          onClick={() => onOpen(title, inputs)}
        >
          {leftOut.fields.length === 0
            ? words.openWithoutValues({ count: leftOut.values.length })
            : words.openWithoutRest}
        </button>
      </p>
    </>
  );
}
