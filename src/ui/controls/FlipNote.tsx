import './flipMarks.css';

/** What would win under another option, in a row that is kept for it. */
export function FlipNote({ words }: { words: readonly string[] }) {
  return <span className="flip-note">{words.join(' · ')}</span>;
}
