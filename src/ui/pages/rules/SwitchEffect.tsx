import { useEffect, useId, useMemo } from 'react';
import { scoreChange } from '../../../analysis/scoreChange';
import { pathIds, type PathId } from '../../../model/parameters';
import type { Rulebook } from '../../../model/rulebook';
import type { Inputs, OtherRun } from '../../../state/appState';
import { otherRun } from '../../../state/otherRuns';
import { isUpToDate } from '../../../state/selectors';
import { PathMark } from '../../charts/PathMark';
import { points, pointsSigned, roi } from '../../format';
import { useRulesText } from '../../i18n/useRulesText';
import { useActions, useApp } from '../../StoreContext';
import { ERRORS } from '../../verdict';
import { switchInWords } from './ruleWords';

/** The run as it would be with no rule switched, in the worlds on screen; null while it is not here. */
function useUnswitched(inputs: Inputs): OtherRun | null {
  const actions = useActions();
  const unswitched = useMemo((): Inputs => ({ ...inputs, rules: undefined }), [inputs]);
  const isSwitched = inputs.rules !== undefined;
  useEffect(
    () => actions.wantRuns('rules', isSwitched ? [unswitched] : []),
    [actions, isSwitched, unswitched],
  );
  useEffect(() => () => actions.wantRuns('rules', []), [actions]);
  return useApp((state) => {
    const found = otherRun(state, unswitched);
    return found === undefined || found.isStale ? null : found.run;
  });
}

/** How the paths stand with the rules as they are switched, and as the scenario has them. */
export function SwitchEffect({ rulebook }: { rulebook: Rulebook }) {
  const text = useRulesText();
  const words = text.rules.effect;
  const actions = useActions();
  const heading = useId();
  const inputs = useApp((state) => state.inputs);
  const shown = useApp((state) => (isUpToDate(state) ? state.shown : null));
  const before = useUnswitched(inputs);
  const switched = inputs.rules ?? [];
  const cells = (path: PathId): readonly [string, string, string] => {
    const now = shown === null ? words.waiting : roi(shown.result.paths[path].riskAdjustedRoi);
    if (before === null) return [words.waiting, now, words.waiting];
    const was = roi(before.result.paths[path].riskAdjustedRoi);
    if (shown === null) return [was, now, words.waiting];
    const { change, standardError } = scoreChange(
      before.pictures.comparison.standings.riskAdjusted[path],
      shown.pictures.comparison.standings.riskAdjusted[path],
    );
    const moved =
      change === 0
        ? words.unchanged
        : words.by({ points: pointsSigned(change), error: points(ERRORS * standardError) });
    return [was, now, moved];
  };
  return (
    <section aria-labelledby={heading} className="switch-effect">
      <h2 id={heading} data-place="effect" tabIndex={-1}>
        {words.title}
      </h2>
      {switched.length === 0 ? (
        <p className="how">{words.none}</p>
      ) : (
        <>
          <p className="how">{words.how}</p>
          <div className="switch-effect-body">
            <table>
              <caption className="visually-hidden">{words.caption}</caption>
              <thead>
                <tr>
                  {[words.path, words.before, words.after, words.change].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {pathIds.map((path) => (
                  <tr key={path} className={path}>
                    <th scope="row">
                      <PathMark path={path} size={10} /> {text.paths[path].title}
                    </th>
                    {cells(path).map((cell, index) => (
                      <td key={index}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <div>
              <p>{words.switched({ count: switched.length })}</p>
              <ul>
                {switched.map((one) => {
                  const rule = rulebook.rules.find(({ id }) => id === one.id);
                  return (
                    <li key={one.id}>
                      {rule === undefined
                        ? one.id
                        : words.one({ name: rule.name, how: switchInWords(rule, one, text) })}
                    </li>
                  );
                })}
              </ul>
              <button
                type="button"
                className="button"
                onClick={() => {
                  actions.switchRules(words.reset, undefined);
                  document.getElementById(heading)?.focus();
                }}
              >
                {words.reset}
              </button>
            </div>
          </div>
        </>
      )}
    </section>
  );
}
