import { MAX_PAGE_DRAWS } from '../../state/store';
import { count } from '../format';
import { RichText } from '../i18n/RichText';
import { useVerdictText } from '../i18n/VerdictTextContext';
import { useActions, useApp } from '../StoreContext';
import type { ShownVerdict } from './useShownVerdict';
import { useVerdictSentences } from './useVerdictSentences';

const MORE = 4;

/** The answer as a sentence, and what is behind it. */
export function VerdictWords({ shown }: { shown: ShownVerdict }) {
  const { headline, rest } = useVerdictSentences(shown);
  return (
    <>
      <h1>{headline}</h1>
      <p>
        {rest.map((sentence, index) => (
          <span key={index}>
            <RichText text={sentence} />{' '}
          </span>
        ))}
        {shown.verdict.tied.length > 0 && <MoreWorlds shown={shown.result.draws} />}
      </p>
    </>
  );
}

/** Offers what may settle a tie, once the run is complete. */
function MoreWorlds({ shown }: { shown: number }) {
  const text = useVerdictText();
  const actions = useActions();
  const isDone = useApp((state) => state.run.status === 'done' && !state.dragging);
  const more = Math.min(MAX_PAGE_DRAWS, shown * MORE);
  if (!isDone || more <= shown) return null;
  return (
    <button type="button" className="link" onClick={() => actions.setDraws(more)}>
      {text.verdict.runMore(count(more))}
    </button>
  );
}
