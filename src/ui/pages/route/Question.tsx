import { useId } from 'react';
import { isMoot, type RouteOption, type RouteQuestion } from '../../../model/filingRoute';
import { applyOverrides } from '../../../model/overrides';
import { PathMark } from '../../charts/PathMark';
import { useRouteText } from '../../i18n/useRouteText';
import { problemWords } from '../../problemWords';
import { useApp } from '../../StoreContext';
import { useChoice } from '../guide/useChoice';
import { centreInWords, nameOfValue } from '../../valueWords';
import { WhyValues } from '../guide/WhyValues';

/** What an answer sets, each value in a line. */
function Sets({ option }: { option: RouteOption }) {
  const text = useRouteText();
  return (
    <ul className="sets" aria-label={text.route.setsLabel({ option: option.title })}>
      {Object.entries(option.values).map(([key, value]) => (
        <li key={key}>
          {text.route.sets({ name: nameOfValue(key, text), value: centreInWords(key, value, text) })}
        </li>
      ))}
    </ul>
  );
}

/** A question of the walk-through: its answers set values, and which of them is chosen is read from the values. */
export function Question({ question }: { question: RouteQuestion }) {
  const { id, title, help, paths, options } = question;
  const text = useRouteText();
  const words = text.route;
  const { chosen, choose, refusal } = useChoice(options);
  const moot = useApp(({ scenario, inputs }) =>
    isMoot(question, applyOverrides(scenario.values, inputs.overrides)),
  );
  const name = useId();
  const isAnswered = options.some((option) => option.id === chosen);
  return (
    <fieldset className="question" disabled={moot} aria-describedby={`${name}help`}>
      <legend>
        <h3 data-place={id} tabIndex={-1}>
          {title}
        </h3>
      </legend>
      <div className="question-about">
        <p id={`${name}help`}>{help}</p>
        <p className="question-paths">
          {paths.map((path) => (
            <span key={path} className={path}>
              <PathMark path={path} size={10} /> {text.paths[path].title}
            </span>
          ))}
        </p>
      </div>
      <div className="options">
        {refusal !== null && (
          <p className="warn" role="alert">
            {text.guide.refused({ problem: problemWords(refusal, text) })}
          </p>
        )}
        {moot && (
          <p className="own-values">
            {paths.length === 1 ? words.moot({ path: text.paths[paths[0]!].object }) : words.mootBoth}
          </p>
        )}
        {!moot && !isAnswered && <p className="own-values">{words.own}</p>}
        {options.map((option) => (
          <div key={option.id} className="option">
            <label className="choice touch">
              <input
                type="radio"
                name={name}
                checked={!moot && chosen === option.id}
                aria-describedby={`${name}${option.id}`}
                onChange={() => choose(option)}
              />
              <span>{option.title}</span>
            </label>
            <div className="option-body">
              <p id={`${name}${option.id}`}>
                {option.description} <span className="follows">{option.explains}</span>
              </p>
              <Sets option={option} />
              <WhyValues choice={option} />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
