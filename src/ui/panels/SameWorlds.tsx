import { memo } from 'react';
import { ChartFrame } from '../charts/ChartFrame';
import { GAP_HEIGHT, GapHistogram } from '../charts/GapHistogram';
import { useWidth } from '../charts/useWidth';
import { inHundred, points } from '../format';
import { Terms } from '../glossary/Terms';
import { RichText } from '../i18n/RichText';
import { useRiskText } from '../i18n/useRiskText';
import { dominanceSentence, duelMeaning, type Duel } from '../sameWorldsSentences';
import { useShown } from '../useShown';
import { ERRORS } from '../verdict';
import { PairChoice } from './PairChoice';
import { SameWorldsFigures } from './SameWorldsFigures';
import { SameWorldsTable } from './SameWorldsTable';
import { useDuel } from './useDuel';
import './sameWorlds.css';

const terms = ['value', 'worlds'] as const;

const ASSUMED_WIDTH = 500;
/** Pair, sentence and bar above the histogram, and the figures under it, px. */
const HEAD = 72;
const FIGURES = 154;

/** Path against path in the same worlds: who does better how often and by how much, and what is regretted. */
export const SameWorlds = memo(function SameWorlds() {
  const text = useRiskText();
  const words = text.sameWorlds;
  const shown = useShown(false);
  const duel = useDuel(shown);
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  return (
    <div className="same-worlds">
      <ChartFrame
        question={words.question}
        how={<Terms text={words.how} terms={terms} />}
        height={HEAD + GAP_HEIGHT + FIGURES}
        table={<SameWorldsTable shown={shown} />}
      >
        <div className="duel">
          <PairChoice />
          {duel === null ? <div className="duel-words" /> : <Wins duel={duel} />}
          <div ref={measure}>
            <GapHistogram
              first={duel?.a ?? 'partner'}
              second={duel?.b ?? 'exit'}
              histogram={duel?.forth.histogram ?? null}
              gap={duel?.forth.gap ?? null}
              width={width}
            />
          </div>
          <SameWorldsFigures shown={shown} />
        </div>
      </ChartFrame>
      <div className="meaning">
        {duel !== null && (
          <>
            <p>{duelMeaning(duel, text)}</p>
            <p>{dominanceSentence('first', duel, text)}</p>
            <p>{dominanceSentence('second', duel, text)}</p>
          </>
        )}
      </div>
    </div>
  );
});

/** How often each of two does better, in words and as a bar. */
function Wins({ duel: { a, b, forth, back } }: { duel: Duel }) {
  const text = useRiskText();
  return (
    <div className="duel-words">
      <p>
        <RichText
          text={text.sameWorlds.beats({
            first: text.paths[a].subject,
            futures: inHundred(forth.beats.mean),
            error: points(ERRORS * forth.beats.standardError),
            second: text.paths[b].object,
            others: inHundred(back.beats.mean),
          })}
        />
      </p>
      <div className="duel-bar" aria-hidden="true">
        <span className={a} style={{ flexGrow: forth.beats.mean }} />
        <span className={b} style={{ flexGrow: back.beats.mean }} />
      </div>
    </div>
  );
}
