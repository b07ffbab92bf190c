import { MAX_PAGE_DRAWS } from '../../state/store';
import { count } from '../format';
import { RichText } from '../i18n/RichText';
import { useText } from '../i18n/TextContext';
import { useActions, useApp } from '../StoreContext';
import { BestBar } from './BestBar';
import { RunStatus } from './RunStatus';
import { useShownVerdict } from './useShownVerdict';
import './verdict.css';

const MORE = 4;

/** The answer as a sentence, and how often each strategy is best. */
export function Verdict() {
  const text = useText();
  const shown = useShownVerdict();
  const isTied = shown !== null && shown.verdict.tied.length > 0;
  return (
    <div className="verdict">
      <div className="verdict-words">
        <h1>{shown === null ? text.verdict.loading : shown.sentences.headline}</h1>
        {shown !== null && (
          <p>
            {shown.sentences.rest.map((sentence, index) => (
              <span key={index}>
                <RichText text={sentence} />{' '}
              </span>
            ))}
            {isTied && <MoreWorlds />}
          </p>
        )}
        <RunStatus />
      </div>
      <BestBar result={shown?.result ?? null} />
    </div>
  );
}

/** Offers what may settle a tie, once the run is complete. */
function MoreWorlds() {
  const text = useText();
  const actions = useActions();
  const draws = useApp((state) => state.inputs.draws);
  const isDone = useApp((state) => state.run.status === 'done' && !state.dragging);
  const more = Math.min(MAX_PAGE_DRAWS, draws * MORE);
  if (!isDone || more <= draws) return null;
  return (
    <button type="button" className="link" onClick={() => actions.setDraws(more)}>
      {text.verdict.runMore(count(more))}
    </button>
  );
}
