import { useId, useState, type FormEvent } from 'react';
import { linkedInputs } from '../../../../state/linkedInputs';
import { SCHEMA } from '../../../../share/shareLink';
import type { Inputs } from '../../../../state/appState';
import { useNoticeText } from '../../../i18n/useNoticeText';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { noticeWords } from '../../../noticeWords';
import { useActions, useApp, useAppStore } from '../../../StoreContext';
import { nameOfInputs } from '../nameOfInputs';
import { useSavedScenarios } from './useSavedScenarios';

interface SeveralChooserProps {
  /** Adds a scenario, or not; gives what is said about it. */
  onAdd: (inputs: Inputs, name: string) => Answer;
  onSay: (said: string) => void;
}

/** What came of an attempt to add a scenario. */
export interface Answer {
  readonly isAdded: boolean;
  readonly said: string;
}

/** What is added where a scenario is opened by its kind of company alone. */
const asPublished = { overrides: {}, reasons: {}, criterion: undefined } as const;

/** Ways to bring another scenario: as published, put aside, from the library, by a link. */
export function SeveralChooser({ onAdd, onSay }: SeveralChooserProps) {
  return (
    <div className="several-chooser undrawn">
      <ListedChooser onAdd={onAdd} onSay={onSay} />
      <LinkChooser onAdd={onAdd} onSay={onSay} />
    </div>
  );
}

function ListedChooser({ onAdd, onSay }: SeveralChooserProps) {
  const text = useSeveralText();
  const words = text.several;
  const id = useId();
  const titles = useApp((state) => state.titles);
  const pinned = useApp((state) => state.pinned);
  const { seed, draws, untilPrecise } = useApp((state) => state.inputs);
  const saved = useSavedScenarios();
  const [chosen, setChosen] = useState('');
  const inputsOf = (value: string): Inputs | undefined => {
    const [kind, ...rest] = value.split(' ');
    const of = rest.join(' ');
    if (kind === 'aside') return pinned?.inputs;
    if (kind === 'saved') return saved.find((each) => each.id === of)?.inputs;
    const title = titles.find((each) => each.id === of);
    return title && { ...asPublished, scenarioId: title.id, seed, draws, untilPrecise };
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const inputs = inputsOf(chosen);
    onSay(inputs === undefined ? words.chooseFirst : onAdd(inputs, nameOfInputs(inputs, titles, text)).said);
    setChosen('');
  };
  return (
    <form onSubmit={add}>
      <label htmlFor={id}>{words.choose}</label>
      <span className="several-entry">
        <select
          id={id}
          className="touch"
          value={chosen}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
        >
          <option value="">{words.chooseOne}</option>
          {pinned !== null && (
            <optgroup label={words.aside}>
              <option value="aside">
                {words.asideAs({ name: nameOfInputs(pinned.inputs, titles, text) })}
              </option>
            </optgroup>
          )}
          {saved.length > 0 && (
            <optgroup label={words.saved}>
              {saved.map((each) => (
                <option key={each.id} value={`saved ${each.id}`}>
                  {each.name}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={words.published}>
            {titles.map((title) => (
              <option key={title.id} value={`published ${title.id}`}>
                {title.title}
              </option>
            ))}
          </optgroup>
        </select>
        <button type="submit" className="button">
          {words.add}
        </button>
      </span>
    </form>
  );
}

function LinkChooser({ onAdd, onSay }: SeveralChooserProps) {
  const text = useSeveralText();
  const notices = useNoticeText();
  const words = text.several;
  const id = useId();
  const store = useAppStore();
  const actions = useActions();
  const [typed, setTyped] = useState('');
  const add = async (): Promise<void> => {
    if (typed.trim() === '') {
      onSay(words.pasteFirst);
      return;
    }
    await actions.bringScenarios();
    const { scenarios, titles } = store.getState();
    const { inputs, problems } = linkedInputs(typed.trim(), scenarios, scenarios[0]!.id);
    const told = problems.map((problem) => {
      if (problem.code === 'unknownScenario') return words.unknownKind({ named: problem.named });
      if (problem.code === 'noScenario') return words.noKind;
      return noticeWords({ kind: 'problem', problem }, { text, words: notices, titles });
    });
    if (inputs === null) {
      onSay(words.unread({ problem: told[0] ?? '' }));
      return;
    }
    const name = nameOfInputs(inputs, titles, text);
    const { isAdded, said } = onAdd(inputs, name);
    const isInPart = isAdded && told.length > 0;
    onSay(isInPart ? words.inPart({ name, problem: text.format.sentences(told) }) : said);
    if (isAdded) setTyped('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={id}>{words.link}</label>
      <span className="several-entry">
        <input
          id={id}
          className="touch"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={words.linkLike({ start: `#${SCHEMA};` })}
          value={typed}
          onChange={({ currentTarget: { value } }) => setTyped(value)}
        />
        <button type="submit" className="button">
          {words.addLink}
        </button>
      </span>
    </form>
  );
}
