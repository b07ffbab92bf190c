import { useEffect, useState } from 'react';
import { pathIds, type PathId } from '../../model/parameters';
import { headlinesOf } from '../../share/reproduction';
import { isUpToDate } from '../../state/selectors';
import type { Step } from '../../state/appState';
import { PathMark } from '../charts/PathMark';
import { roi } from '../format';
import { RichText, spoken } from '../i18n/RichText';
import type { StepText } from '../i18n/en/step';
import { useStepText } from '../i18n/useStepText';
import { Icon } from '../Icon';
import { nameOfValue, spreadInWords } from '../valueWords';
import { useActions, useApp } from '../StoreContext';
import { useFocusBack } from './useFocusBack';
import './notices.css';
import './stepNotice.css';

/** Until the message is read out, milliseconds: after what the choice itself says, before the verdict. */
const AFTER = 300;

type Headlines = Readonly<Record<PathId, number>>;

/** How far a path's headline moved, in figures; `now` is null until the result is in. */
function figures(path: PathId, before: Headlines, now: Headlines | null, { step: words }: StepText): string {
  const from = roi(before[path]);
  if (now === null) return words.waiting({ from });
  const to = roi(now[path]);
  return from === to ? words.stays({ at: to }) : words.fromTo({ from, to });
}

/** How much a step changed: values, pairs of assumptions, or rules. */
function changedIn({ title, changed, correlated, ruled }: Step, { step: words }: StepText): string {
  if (changed.length === 0 && ruled > 0) return words.ruled({ title, count: ruled });
  return changed.length === 0 && correlated > 0
    ? words.correlated({ title, count: correlated })
    : words.changed({ title, count: changed.length });
}

/** The whole message as a sentence to be heard; empty until the result is in. */
function toldIn(step: Step, now: Headlines | null, text: StepText): string {
  const { headlines } = step;
  if (headlines !== null && now === null) return '';
  const moves =
    headlines === null
      ? []
      : pathIds.map((path) =>
          text.step.moved({ path: text.paths[path].title, figures: figures(path, headlines, now, text) }),
        );
  const changes = spoken(changedIn(step, text));
  return moves.length === 0
    ? changes
    : text.step.told({ changed: changes, moves: text.format.clauses(moves) });
}

/** What the last choice of several values changed, how far that moved the result, and the way back. */
export function StepNotice() {
  const text = useStepText();
  const actions = useActions();
  const step = useApp((state) => state.step);
  const result = useApp((state) => (isUpToDate(state) ? state.shown!.result : null));
  const now = result === null ? null : headlinesOf(result);
  const giveFocusBack = useFocusBack(step);
  const [said, setSaid] = useState<{ of: Step | null; sentence: string }>({ of: null, sentence: '' });
  const sentence = step === null ? '' : toldIn(step, now, text);
  useEffect(() => {
    if (sentence === '') return undefined;
    // Once: a later run of the same values, such as one with another seed, is no news of the choice.
    const say = (): void => setSaid((before) => (before.of === step ? before : { of: step, sentence }));
    const timer = setTimeout(say, AFTER);
    return () => clearTimeout(timer);
  }, [step, sentence]);

  const undo = (): void => {
    setSaid({ of: null, sentence: text.step.undone({ title: step!.title }) });
    actions.undoStep();
    giveFocusBack();
  };
  const dismiss = (): void => {
    actions.dismissStep();
    giveFocusBack();
  };
  return (
    <>
      <div className="visually-hidden" role="status">
        {said.of === step && said.sentence}
      </div>
      {step !== null && (
        <section className="notices step-notice" aria-label={text.step.label}>
          <div className="step-told">
            <p>
              <RichText text={changedIn(step, text)} />
            </p>
            {step.headlines !== null && (
              <div className="step-moves">
                <p id="step-measure">{text.step.measure}</p>
                <dl aria-labelledby="step-measure">
                  {pathIds.map((path) => (
                    <div key={path} className={path}>
                      <dt>
                        <PathMark path={path} /> {text.paths[path].title}
                      </dt>
                      <dd>{figures(path, step.headlines!, now, text)}</dd>
                    </div>
                  ))}
                </dl>
              </div>
            )}
            {step.changed.length > 0 && <Changed step={step} />}
          </div>
          <div className="step-actions">
            <button type="button" className="button" onClick={undo}>
              {text.step.undo}
            </button>
            <button type="button" className="control-icon" aria-label={text.step.dismiss} onClick={dismiss}>
              <Icon name="close" size={16} />
            </button>
          </div>
        </section>
      )}
    </>
  );
}

function Changed({ step: { title, changed } }: { step: Step }) {
  const text = useStepText();
  return (
    <details>
      <summary className="link">{text.step.list({ count: changed.length })}</summary>
      {/* Keys scroll what has the focus, and on a phone the table is wider than the screen. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="step-table" role="region" aria-label={text.step.table({ title })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.step.value}</th>
              <th scope="col">{text.step.before}</th>
              <th scope="col">{text.step.now}</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ key, from, to }) => (
              <tr key={key}>
                <th scope="row">{nameOfValue(key, text)}</th>
                <td>{spreadInWords(key, from, text)}</td>
                <td>{spreadInWords(key, to, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
