import type { GlossaryText, TermId } from '../i18n/en/glossary';

/** A piece of a text, and the word of the field that it is, if it is one. */
interface TextPiece {
  readonly text: string;
  readonly term: TermId | null;
  readonly isBold: boolean;
}

/** A text without marks, cut where words of the field begin and end: each of them where it is written first. */
function cut(
  text: string,
  terms: readonly TermId[],
  glossary: Pick<GlossaryText, 'terms'>,
): readonly Omit<TextPiece, 'isBold'>[] {
  const found = terms
    .flatMap((term) => {
      const match = new RegExp(glossary.terms[term].written, 'u').exec(text);
      return match === null ? [] : [{ term, from: match.index, to: match.index + match[0].length }];
    })
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from }, index, all) => index === 0 || all[index - 1]!.to <= from);
  const pieces = found.flatMap(({ term, from, to }, index) => [
    { text: text.slice(found[index - 1]?.to ?? 0, from), term: null },
    { text: text.slice(from, to), term },
  ]);
  return [...pieces, { text: text.slice(found.at(-1)?.to ?? 0), term: null }].filter(
    (piece) => piece.text !== '',
  );
}

/**
 * A text in pieces: words of the field where they are written first, and what is between them.
 *
 * @param text  `**` marks what is bold
 */
export function piecesOf(
  text: string,
  terms: readonly TermId[],
  glossary: Pick<GlossaryText, 'terms'>,
): readonly TextPiece[] {
  return text.split('**').reduce<readonly TextPiece[]>((before, part, index) => {
    const left = terms.filter((term) => !before.some((piece) => piece.term === term));
    const isBold = index % 2 === 1;
    return [...before, ...cut(part, left, glossary).map((piece) => ({ ...piece, isBold }))];
  }, []);
}
