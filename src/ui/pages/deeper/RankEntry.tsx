import { useId, useState } from 'react';
import { useCorrelationText } from '../../i18n/useCorrelationText';
import { rankWords, typedRank } from './rankWords';

/** Ends and step of the slider; what is stronger can be typed. */
const END = 0.95;
const STEP = 0.05;

interface RankEntryProps {
  rank: number;
  /** Names of the slider and of the typed number. */
  label: string;
  typedLabel: string;
  onSet: (rank: number) => void;
}

/** A rank correlation by slider, or typed; it is set when it is let go, so that each move is one step. */
export function RankEntry({ rank, label, typedLabel, onSet }: RankEntryProps) {
  const { correlation: words } = useCorrelationText();
  const [moved, setMoved] = useState<number | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [isRefused, setIsRefused] = useState(false);
  const problem = useId();
  const now = moved ?? rank;
  const letGo = (): void => {
    setMoved(null);
    if (moved !== null && moved !== rank) onSet(moved);
  };
  const take = (): void => {
    if (draft === null) return;
    const typed = typedRank(draft);
    setIsRefused(Number.isNaN(typed));
    if (Number.isNaN(typed)) return;
    setDraft(null);
    if (typed !== rank) onSet(typed);
  };
  const giveUp = (): void => {
    setDraft(null);
    setIsRefused(false);
  };
  return (
    <span className="rank-entry">
      <input
        type="range"
        className="touch"
        min={-END}
        max={END}
        step={STEP}
        value={now}
        aria-label={label}
        aria-valuetext={rankWords(now)}
        onChange={(event) => {
          giveUp();
          setMoved(Number(event.currentTarget.value));
        }}
        onPointerUp={letGo}
        onKeyUp={letGo}
        onBlur={letGo}
      />
      <input
        type="text"
        className="touch rank-typed"
        size={5}
        aria-label={typedLabel}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? problem : undefined}
        value={draft ?? rankWords(now)}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            take();
          }
          if (event.key === 'Escape') giveUp();
        }}
      />
      {isRefused && (
        <span id={problem} className="warn rank-problem" role="alert">
          {words.notANumber({ entry: draft ?? '' })}
        </span>
      )}
    </span>
  );
}
