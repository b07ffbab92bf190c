import type { Replay } from '../../../analysis/replay';
import type { Case } from '../../../model/cases';
import { pathIds } from '../../../model/parameters';
import { caseInputs } from '../../../state/replays';
import { DEFAULT_DRAWS } from '../../../share/shareLink';
import { PathMark } from '../../charts/PathMark';
import { inHundred } from '../../format';
import { useCasesText } from '../../i18n/useCasesText';
import { useActions } from '../../StoreContext';
import { Citation } from '../guide/Citation';
import { anyOfPaths, askedOf, roiWithError } from './caseWords';
import { CaseMapping } from './CaseMapping';

interface CaseDetailsProps {
  each: Case;
  replay: Replay | undefined;
}

/** A case in full: what happened, how it counts, what the model says, its scores and what they move, its sources. */
export function CaseDetails({ each, replay }: CaseDetailsProps) {
  const text = useCasesText();
  const words = text.cases;
  const actions = useActions();
  const { id, name, what, counts, hindsight, grade, sources } = each;
  const open = (): void => {
    actions.openInputs(
      words.opened({ name }),
      caseInputs(each, { draws: DEFAULT_DRAWS, untilPrecise: true }),
    );
    actions.openPage('cockpit');
  };
  const because = counts.as === 'scored' ? '' : counts.because;
  return (
    <div id={`case-${id}`} className="case-details">
      <div className="case-story">
        <p>{what}</p>
        <p>
          {counts.as === 'scored'
            ? words.countings.scored({ test: text.format.inSentence(askedOf(each, text)) })
            : words.countings[counts.as]({ because })}
        </p>
        <p>{words.hindsight({ paths: anyOfPaths(hindsight.paths, text), because: hindsight.because })}</p>
        {replay !== undefined && (
          <table className="twin case-figures">
            <thead>
              <tr>
                <th scope="col">{words.inModel}</th>
                <th scope="col">{words.roi}</th>
                <th scope="col">{words.best}</th>
              </tr>
            </thead>
            <tbody>
              {pathIds.map((path) => (
                <tr key={path} className={path}>
                  <th scope="row" className="path">
                    <PathMark path={path} size={10} /> {text.paths[path].title}
                  </th>
                  <td>{roiWithError(replay, path, text)}</td>
                  <td>{words.inWorlds({ share: inHundred(replay.paths[path].best.mean) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <button type="button" className="button undrawn" aria-label={words.openOf({ name })} onClick={open}>
          {words.open}
        </button>
        <Citation grade={grade} sources={sources} />
      </div>
      <CaseMapping each={each} />
    </div>
  );
}
