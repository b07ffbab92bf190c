import { useId, useState, type FormEvent } from 'react';
import { decodeLink } from '../../../share/readLink';
import type { Inputs } from '../../../state/appState';
import { BASE_SCENARIO } from '../../../state/catalogue';
import { inputsOfOpened } from '../../../state/linkedInputs';
import { useControlText } from '../../i18n/useControlText';
import { useCompareText } from '../../i18n/useCompareText';
import { useNoticeText } from '../../i18n/useNoticeText';
import { noticeWords } from '../../noticeWords';
import { useActions, useApp, useAppStore } from '../../StoreContext';
import { PageTitle } from '../PageTitle';

/** What of a link that was taken as A could not be used: told beside A, as its field is gone by then. */
export type OnTaken = (problems: readonly string[]) => void;

/** Before there is an A: what it is good for, and the ways to have one. */
export function NothingPinned({ onTaken }: { onTaken: OnTaken }) {
  const text = useCompareText();
  const words = text.compare.empty;
  const actions = useActions();
  return (
    <>
      <PageTitle documentTitle={text.compare.title}>{words.headline}</PageTitle>
      <p className="lead">
        <strong>{words.line}</strong>
        {text.format.space}
        {words.how}
      </p>
      <button type="button" className="button primary compare-pin" onClick={() => actions.pinAsA()}>
        {words.pin}
      </button>
      <OtherWays onTaken={onTaken} />
    </>
  );
}

/** A published scenario, or a link, as A. */
export function OtherWays({ onTaken }: { onTaken: OnTaken }) {
  return (
    <div className="compare-ways">
      <PublishedAsA />
      <LinkAsA onTaken={onTaken} />
    </div>
  );
}

/** Inputs of a scenario as published, in the worlds of those on screen. */
function published(scenarioId: string, { seed, draws, untilPrecise, criterion }: Inputs): Inputs {
  return { scenarioId, overrides: {}, reasons: {}, seed, draws, untilPrecise, criterion };
}

function PublishedAsA() {
  const text = useCompareText();
  const words = text.compare.empty;
  const store = useAppStore();
  const actions = useActions();
  const titles = useApp((state) => state.titles);
  return (
    <label className="compare-way">
      <span>{words.published}</span>
      <select
        className="compare-field touch"
        value=""
        onChange={({ currentTarget: { value } }) =>
          actions.setPinned({ inputs: published(value, store.getState().inputs) })
        }
      >
        <option value="" disabled>
          {words.choose}
        </option>
        {titles.map(({ id, title }) => (
          <option key={id} value={id}>
            {text.difference.published({ title })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Takes a pasted link as A, or says what is wrong with it. */
function LinkAsA({ onTaken }: { onTaken: OnTaken }) {
  const text = useCompareText();
  const controls = useControlText();
  const notices = useNoticeText();
  const words = text.compare.empty;
  const store = useAppStore();
  const actions = useActions();
  const titles = useApp((state) => state.titles);
  const [pasted, setPasted] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const id = useId();
  const use = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fragment = pasted.trim();
    if (fragment === '') {
      setProblems([words.noLink]);
      return;
    }
    await actions.bringScenarios();
    const { scenarios } = store.getState();
    const link = decodeLink(fragment, (name) => scenarios.find((one) => one.id === name), BASE_SCENARIO);
    const said = link.problems.map((problem) =>
      noticeWords({ kind: 'problem', problem }, { text: controls, words: notices, titles }),
    );
    if (!link.readable) {
      setProblems([words.linkRefused, ...said]);
      return;
    }
    setProblems([]);
    onTaken(said.length === 0 ? [] : [words.linkKept, ...said]);
    const { seen, modelVersion } = link;
    actions.setPinned({
      inputs: inputsOfOpened(link),
      ...(seen === undefined ? {} : { sent: { seen, modelVersion } }),
    });
    setPasted('');
  };
  return (
    <form className="compare-way" onSubmit={(event) => void use(event)}>
      <label htmlFor={id}>{words.link}</label>
      <div>
        <input
          id={id}
          className="compare-field touch"
          autoComplete="off"
          spellCheck={false}
          value={pasted}
          aria-describedby={`${id}how ${id}wrong`}
          aria-invalid={problems.length > 0}
          onChange={({ currentTarget: { value } }) => setPasted(value)}
        />
        <button type="submit" className="button">
          {words.useLink}
        </button>
      </div>
      <small id={`${id}how`}>{words.linkHow}</small>
      <div id={`${id}wrong`} role="alert">
        {problems.map((problem) => (
          <p key={problem} className="warn">
            {problem}
          </p>
        ))}
      </div>
    </form>
  );
}
