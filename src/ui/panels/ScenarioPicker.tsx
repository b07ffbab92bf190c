import { useCallback, useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { changeCount } from '../../state/selectors';
import { Modal } from '../controls/Modal';
import { offerFiles } from '../files/offered';
import { Icon } from '../Icon';
import { usePickerText } from '../i18n/usePickerText';
import { useActions, useApp } from '../StoreContext';
import { KindDetail } from './KindDetail';
import { KindOption } from './KindOption';
import './scenarioPicker.css';

/** Asks which kind of company the page should be about, and says beforehand what each changes. */
export function ScenarioPicker({ onClose }: { onClose: () => void }) {
  const { picker: words, close: closeLabel, format } = usePickerText();
  const actions = useActions();
  const titles = useApp((state) => state.titles);
  const scenarios = useApp((state) => state.scenarios);
  const open = useApp((state) => state.scenario);
  const changes = useApp((state) => changeCount(state.inputs));
  const isCockpit = useApp((state) => state.view.page === 'cockpit');
  const [wanted, setWanted] = useState(open.id);
  const [isFetching, setIsFetching] = useState(true);
  const radio = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const isDropping = wanted !== open.id && changes > 0;

  const fetchDetails = useCallback(
    () => void actions.bringScenarios().then(() => setIsFetching(false)),
    [actions],
  );
  useEffect(fetchDetails, [fetchDetails]);

  const use = (event: FormEvent, close: () => void): void => {
    event.preventDefault();
    if (wanted !== open.id) {
      actions.openScenario(wanted);
      // What the choice changes is said at the top of the cockpit, and on the other pages wherever the reader is.
      if (isCockpit) window.scrollTo(0, 0);
    }
    close();
  };
  return (
    <Modal className="picker" labelledBy={`${id}title`} first={radio} onClose={onClose}>
      {(close) => (
        <form className="picker-inner" onSubmit={(event) => use(event, close)}>
          <div className="picker-head">
            <h2 id={`${id}title`}>{words.title}</h2>
            <button type="button" className="control-icon" aria-label={closeLabel} onClick={close}>
              <Icon name="close" size={16} />
            </button>
            <p>{words.how}</p>
          </div>
          <div className="picker-body">
            <div className="picker-list">
              <fieldset aria-labelledby={`${id}title`}>
                {titles.map((kind) => {
                  const scenario = scenarios.find((one) => one.id === kind.id);
                  return (
                    <KindOption
                      key={kind.id}
                      title={kind.title}
                      scenario={scenario}
                      group={id}
                      isWanted={kind.id === wanted}
                      isOpen={kind.id === open.id}
                      radio={radio}
                      onWant={() => setWanted(kind.id)}
                    >
                      {scenario !== undefined ? (
                        <KindDetail
                          scenario={scenario}
                          base={scenarios.find((one) => one.id === scenario.extends)}
                        />
                      ) : isFetching ? (
                        <p>{words.coming}</p>
                      ) : (
                        <p role="alert">
                          <span className="warn">{words.missing}</span>
                          {format.space}
                          <button
                            type="button"
                            className="link touch"
                            onClick={() => {
                              setIsFetching(true);
                              fetchDetails();
                            }}
                          >
                            {words.again}
                          </button>
                        </p>
                      )}
                    </KindOption>
                  );
                })}
              </fieldset>
            </div>
          </div>
          <div className="picker-foot">
            <div className="picker-file">
              {/* Inputs of files look and take keys differently in each browser; a button does not. */}
              <button type="button" className="button" onClick={() => chooser.current!.click()}>
                {words.fromFile}
              </button>
              <input
                ref={chooser}
                hidden
                type="file"
                aria-label={words.fromFile}
                accept=".json,application/json"
                multiple
                onChange={({ currentTarget: { files } }) => {
                  if (files === null || files.length === 0) return;
                  offerFiles(Array.from(files));
                  close();
                }}
              />
              <span>{words.fromFileHow}</span>
            </div>
            <p id={`${id}dropped`} role="status">
              {isDropping && words.dropped({ changes })}
            </p>
            <button type="submit" className="button primary" aria-describedby={`${id}dropped`}>
              {wanted === open.id ? words.keep : words.use}
            </button>
          </div>
        </form>
      )}
    </Modal>
  );
}
