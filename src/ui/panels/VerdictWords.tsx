import { MAX_PAGE_DRAWS } from '../../state/store';
import { count } from '../format';
import { Terms } from '../glossary/Terms';
import { useVerdictText } from '../i18n/useVerdictText';
import { useActions, useApp } from '../StoreContext';
import type { ShownVerdict } from './useShownVerdict';
import { useVerdictSentences } from './useVerdictSentences';

/** Words of the field by sentence: figures first, what hangs on the cash after the horizon later. */
const terms = [
  ['riskAdjustedRoi', 'expectedShortfall', 'bifurcation'],
  ['terminalValue'],
  ['terminalValue'],
] as const;
const none = [] as const;

const MORE = 4;

/** The answer as a sentence, and what is behind it. */
export function VerdictWords({ shown }: { shown: ShownVerdict }) {
  const { format } = useVerdictText();
  const { headline, rest } = useVerdictSentences(shown);
  return (
    <>
      <h1>{headline}</h1>
      <p>
        {rest.map((sentence, index) => (
          <span key={index}>
            <Terms text={sentence} terms={terms[index] ?? none} />
            {format.space}
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
      {text.verdict.runMore({ worlds: count(more) })}
    </button>
  );
}
