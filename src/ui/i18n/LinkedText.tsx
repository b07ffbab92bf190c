import { Fragment } from 'react';
import { focusParameter } from '../focusParameter';

/** Words of a sentence that lead to a parameter's control; `LinkedText` makes a link of them. */
export function linkTo(key: string, words: string): string {
  return `[${words}](${key})`;
}

/** A mark that no line starts with. A button is a box to the browser, which may end the line behind it. */
const CLOSING = /^[，。、；：）,.;:)]?/;

const LINK = /\[([^\]]+)\]\(([\w.]+)\)/;

/** The same sentence where nothing can be followed. */
export function withoutLinks(text: string): string {
  return text
    .split(LINK)
    .filter((_, index) => index % 3 !== 2)
    .join('');
}

/** A sentence whose links focus the controls of the parameters they name. */
export function LinkedText({ text }: { text: string }) {
  const parts = text.split(LINK);
  const closingOf = (index: number): string => CLOSING.exec(parts[index] ?? '')![0];
  return parts.map((part, index) => {
    if (index % 3 === 2) return null;
    if (index % 3 === 0)
      return <Fragment key={index}>{index === 0 ? part : part.slice(closingOf(index).length)}</Fragment>;
    return (
      <span key={index} className="held-link">
        <button
          type="button"
          className="link parameter-link"
          onClick={() => focusParameter(parts[index + 1]!)}
        >
          {part}
        </button>
        {closingOf(index + 2)}
      </span>
    );
  });
}
