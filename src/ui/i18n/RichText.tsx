import { Fragment } from 'react';

/** A sentence whose `**marked**` words are set bold. */
export function RichText({ text }: { text: string }) {
  return text
    .split('**')
    .map((part, index) =>
      index % 2 === 1 ? <strong key={index}>{part}</strong> : <Fragment key={index}>{part}</Fragment>,
    );
}

/** The same sentence without marks, to be spoken. */
export function spoken(text: string): string {
  return text.replaceAll('**', '');
}
