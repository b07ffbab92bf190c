import { Formula } from './Formula';
import type { Inline } from './methodDocument';
import { PlaceLink } from './PlaceLink';

/** Running text with its formulas, its parameters and its references, which are links. */
export function Words({ words }: { words: readonly Inline[] }) {
  return words.map((word, index) => <Word key={index} word={word} />);
}

function Word({ word }: { word: Inline }) {
  if (typeof word === 'string') return word;
  switch (word.type) {
    case 'strong':
      return (
        <strong>
          <Words words={word.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Words words={word.children} />
        </em>
      );
    case 'code':
      return <code>{word.text}</code>;
    case 'parameter':
      return (
        <PlaceLink at={word.id} className="method-parameter">
          {word.id}
        </PlaceLink>
      );
    case 'place':
      return <PlaceLink at={word.at}>{word.text}</PlaceLink>;
    case 'math':
      return word.before === undefined && word.after === undefined ? (
        <Formula math={word.math} />
      ) : (
        <span className="method-held">
          {word.before}
          <Formula math={word.math} />
          {word.after}
        </span>
      );
  }
}
