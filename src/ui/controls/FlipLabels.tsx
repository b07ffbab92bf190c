import type { ReactNode } from 'react';
import type { EntryPath } from '../../model/parameters';
import { PathMark } from '../charts/PathMark';
import './flipMarks.css';
import { lettersOf } from '../charts/letters';

/** Words that belong under a place of a track. */
export interface FlipLabel {
  /** 0 at the left end, 1 at the right. */
  readonly place: number;
  readonly words: string;
  /** Which of two values on one track it is about. */
  readonly path?: EntryPath | undefined;
}

/** Width of the narrowest track, of a letter and of a mark before it, and between two labels, px. */
const TRACK = 272;
const LETTER = 5.7;
const MARK = 14;
const GAP = 12;
/** Between two labels that are set as one. */
const BETWEEN = 3;

interface Placed {
  readonly place: number;
  readonly labels: readonly FlipLabel[];
  readonly width: number;
}

function placed(labels: readonly FlipLabel[]): Placed {
  const width = labels.reduce(
    (sum, { words, path }) => sum + lettersOf(words) * LETTER + (path === undefined ? 0 : MARK),
    (labels.length - 1) * BETWEEN * LETTER,
  );
  return { place: labels.reduce((sum, { place }) => sum + place, 0) / labels.length, labels, width };
}

/** As many labels as fit on a line, each under its place: side by side, or two of them as one. */
export function fittingLabels(labels: readonly FlipLabel[]): readonly Placed[] {
  const [first, second] = labels.slice(0, 2).toSorted((a, b) => a.place - b.place);
  if (first === undefined) return [];
  const left = placed([first]);
  if (second === undefined) return [left];
  const right = placed([second]);
  const leftEnd = left.place * (TRACK - left.width) + left.width;
  const rightStart = right.place * (TRACK - right.width);
  if (leftEnd + GAP <= rightStart) return [left, right];
  const both = placed([first, second]);
  return both.width <= TRACK ? [both] : [placed([labels[0]!])];
}

/** What wins beyond the nearest flips of a track, in words under their marks; the nearest comes first. */
export function FlipLabels({ labels }: { labels: readonly FlipLabel[] }): ReactNode {
  return fittingLabels(labels).map(({ place, labels: own }) => (
    <span
      key={own.map(({ words }) => words).join()}
      className="flip-words"
      aria-hidden="true"
      style={{ left: `${(100 * place).toFixed(3)}%`, transform: `translateX(${(-100 * place).toFixed(3)}%)` }}
    >
      {own.map(({ words, path }, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {path !== undefined && <PathMark path={path} size={8} />}
          {words}
        </span>
      ))}
    </span>
  ));
}
