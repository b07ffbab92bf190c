import { Fragment } from 'react';
import type { TermId } from '../i18n/en/glossary';
import { useGlossaryText } from '../i18n/useGlossaryText';
import { Term } from './Term';
import { piecesOf } from './piecesOf';

export interface TermsProps {
  /** A sentence; `**` marks what is bold. */
  text: string;
  /** Words of the field that it explains where it writes them first. A panel explains each only once. */
  terms: readonly TermId[];
}

/** A sentence with its words of the field explained, each where it is written first. */
export function ExplainedText({ text, terms }: TermsProps) {
  const glossary = useGlossaryText();
  return piecesOf(text, terms, glossary).map(({ text: words, term, isBold }, index) => {
    const written = term === null ? words : <Term id={term}>{words}</Term>;
    return isBold ? <strong key={index}>{written}</strong> : <Fragment key={index}>{written}</Fragment>;
  });
}
